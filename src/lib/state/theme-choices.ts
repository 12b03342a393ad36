/** What a reader or a link can choose; `auto` follows the system. */
export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoiceName = (typeof THEME_CHOICES)[number];
