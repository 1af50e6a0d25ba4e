import { launcherOf, walkIn } from './suite.ts'

walkIn('WebKit', launcherOf('WebKit'))
