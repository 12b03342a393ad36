/**
 * Faces for `text-font`. There is no glyph server: MapLibre draws glyphs in the browser from the
 * names given here as CSS families. It puts them into a CSS font shorthand unquoted, where
 * "Source Sans 3 Variable" would be invalid (a bare 3 is no identifier) and quietly fall back,
 * so the quotes are part of the name. It reads the weight from the first name, hence "Semibold",
 * a family that does not exist and is passed over.
 */
const FAMILY = '"Source Sans 3 Variable"';

export const REGULAR = [FAMILY];
export const SEMIBOLD = ['Semibold', FAMILY];

/** For `document.fonts.load`, before the style is set, or glyphs are drawn in the fallback face. */
export const FACES_TO_LOAD = [`400 16px ${FAMILY}`, `600 16px ${FAMILY}`] as const;
