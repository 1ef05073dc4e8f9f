/** The corner of the buttons, in pixels of the screen: names below them could not be read. */
export const BUTTONS = { width: 165, height: 50 } as const;
