/**
 * Where the story stands beside the map and not under it, as style sheets say it too. In em: with
 * larger type it takes a wider window.
 */
export const WIDE = '(min-width: 56.25em)';
