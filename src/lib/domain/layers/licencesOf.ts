import type { DataTerms } from '../dataset/credits.ts';

export interface Licence {
	name: string;
	/** Where it can be read; absent where that is not known. */
	address?: string;
}

const CC = /\bCC (BY(?:-[A-Z]{2})*) (\d\.\d)/g;
const OTHERS: readonly Required<Licence>[] = [
	{ name: 'ODbL 1.0', address: 'https://opendatacommons.org/licenses/odbl/1-0/' },
	{ name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
	{ name: 'LGPL 3+', address: 'https://www.gnu.org/licenses/lgpl-3.0.html' },
	{ name: 'Unicode License v3', address: 'https://www.unicode.org/license.txt' },
	{ name: 'public domain', address: 'https://creativecommons.org/publicdomain/mark/1.0/' }
];

/** Every licence that rows of terms name, once; what a row says otherwise is taken as it is said. */
export function licencesOf(terms: readonly Pick<DataTerms, 'licence'>[]): Licence[] {
	const found = new Map<string, Licence>();
	for (const { licence } of terms)
		for (const each of licencesIn(licence)) found.set(each.name, each);
	return [...found.values()];
}

function licencesIn(text: string): Licence[] {
	const ofCreativeCommons = [...text.matchAll(CC)].map(([name, kind = '', version = '']) => ({
		name,
		address: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
	}));
	const all = [...ofCreativeCommons, ...OTHERS.filter(({ name }) => text.includes(name))];
	return all.length > 0 ? all : [{ name: text }];
}
