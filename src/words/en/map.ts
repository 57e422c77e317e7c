/** On and round the map: legend, furniture, crosshair. */
export const map = {} as const;
