/** Letters that are no letter and a mark to Unicode; keyboards of other languages have their like. */
const ALIKE: Readonly<Record<string, string>> = {
	...{ ł: 'l', ı: 'i', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' },
	...{ ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه' }
};
const LETTERS_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

/**
 * A word as it is searched by: small letters without marks. In Arabic script the forms that writers
 * choose between are one, and the article is left off.
 */
export function foldWord(word: string): string {
	const bare = word
		.normalize('NFKD')
		.replace(/[\p{M}\u0640]/gu, '')
		.toLowerCase()
		.replace(LETTERS_ALIKE, (letter) => ALIKE[letter] ?? letter);
	return /^ال.{2}/u.test(bare) ? bare.slice(2) : bare;
}

/** The words of a text. An apostrophe belongs to its word and says nothing to who searches. */
export function wordsOf(text: string): string[] {
	return text
		.replace(/['’‘ʼʹ`]/g, '')
		.split(/[\s\p{P}]+/u)
		.filter((word) => word !== '');
}

const LATIN: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z' },
	...{ и: 'i', і: 'i', ї: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r' },
	...{ с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '' },
	...{ ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' }
};

/** A name in Cyrillic letters as it is often spelt in Latin ones; empty of any other. */
export function inLatin(name: string): string {
	if (!/\p{Script=Cyrillic}/u.test(name)) return '';
	return name.toLowerCase().replace(/\p{L}/gu, (letter) => LATIN[letter] ?? letter);
}
