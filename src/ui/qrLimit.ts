/** In characters of an address. ISO/IEC 18004, version 40-L in byte mode: a QR code holds no more. */
export const MOST_IN_QR = 2953
