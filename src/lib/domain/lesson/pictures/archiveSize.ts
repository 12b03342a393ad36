/** Bytes of the largest archive of a lesson that is opened, packed and unpacked. */
export const LARGEST_ARCHIVE = 100_000_000;
