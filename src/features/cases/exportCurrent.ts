/** Loaded when it is wanted: with it comes all that keeps cases. */
export { exportCurrent } from '#diagnosis'
