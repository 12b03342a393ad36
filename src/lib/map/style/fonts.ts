/**
 * Faces for `text-font`. There is no glyph server: MapLibre draws glyphs in the browser from the
 * names given here as CSS families. It puts them into a CSS font shorthand unquoted, where
 * "Source Sans 3 Variable" would be invalid (a bare 3 is no identifier) and quietly fall back,
 * so the quotes are part of the name. It reads the weight from the first name, hence "Semibold",
 * a family that does not exist and is passed over.
 */
const FAMILY = '"Source Sans 3 Variable"';

/** For what that has no letters of. */
const ARABIC = '"Noto Sans Arabic Variable"';

export const REGULAR = [FAMILY, ARABIC];
export const SEMIBOLD = ['Semibold', FAMILY, ARABIC];

/** For `document.fonts.load`, before the style is set, or glyphs are drawn in the fallback face. */
export const FACES_TO_LOAD = [400, 600].map((weight) => `${weight} 16px ${FAMILY}, ${ARABIC}`);
