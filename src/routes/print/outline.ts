/** The places that the class marks on the outline map, from west to east. */
export const OUTLINE_PLACES = ['kyiv', 'sudzha', 'kursk', 'pokrovsk', 'toretsk'] as const;
