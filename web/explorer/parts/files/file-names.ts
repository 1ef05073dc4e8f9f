/** What a folder holds for us, as on the command line; a file that is given by itself is taken as it is. */
export const FILE_NAMES = /\.(?:ris|txt|ris\.gz|txt\.gz|zip)$/i;
