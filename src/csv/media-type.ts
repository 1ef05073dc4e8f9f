/** What HTTP calls a CSV file whose first row are the headings (RFC 4180). */
export const CSV_MEDIA_TYPE = 'text/csv; charset=utf-8; header=present';
