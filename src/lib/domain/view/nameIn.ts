/** A feature's name in a language, or in English where it is not known in it. */
export function nameIn(properties: Readonly<Record<string, unknown>>, language: string): string {
	const own = properties[`name_${language}`];
	if (typeof own === 'string' && own !== '') return own;
	return typeof properties.name_en === 'string' ? properties.name_en : '';
}
