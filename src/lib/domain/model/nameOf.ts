import { language } from '../../words/language.ts';

interface Named {
	nameEn: string;
	/** By language (BCP 47). */
	names: Readonly<Record<string, string>>;
}

/** Of a place in the language of the page, or in English where no such name is known. */
export function nameOf({ nameEn, names }: Named): string {
	return names[language()] ?? nameEn;
}
