import type { Dataset } from './dataset.ts';

/**
 * The language (BCP 47) in which a country spells its places: what the dataset says, else what most
 * people there speak, as far as the platform knows; null where neither is known.
 */
export function localLanguage(
	{ localLanguages }: Pick<Dataset, 'localLanguages'>,
	country: string
): string | null {
	const own = localLanguages[country];
	if (own !== undefined) return own;
	if (!/^[A-Z]{2}$/.test(country)) return null;
	return new Intl.Locale(`und-${country}`).maximize().language;
}
