import { launcherOf, walkIn } from './suite.ts'

walkIn('Firefox', launcherOf('Firefox'))
