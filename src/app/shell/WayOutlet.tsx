import { Outlet } from 'react-router'
import { Way } from '#features/way/Way.tsx'

/** For pages outside of the layout of a diagnosis: they place the picture of the way themselves. */
export const WayOutlet = () => <Outlet context={<Way />} />
