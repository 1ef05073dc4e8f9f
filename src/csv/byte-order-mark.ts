/** U+FEFF at the beginning of a file, by which Excel knows UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
