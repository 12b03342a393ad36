/** The pictures that a lesson's text names. */
import { splitScenes } from '../splitScenes.ts';

/** Files of pictures, each once, in the order of the scenes. */
export function namedPictures(text: string): string[] {
	const names = splitScenes('', text).scenes.map(
		({ fields }) => fields.get('picture')?.value ?? ''
	);
	return [...new Set(names.filter((name) => name !== ''))];
}

/** The text with the files of pictures under other names; the rest of it stays to the letter. */
export function renamePictures(text: string, names: ReadonlyMap<string, string>): string {
	return text.replace(
		/^([ \t]*picture[ \t]*:[ \t]*)([^\r\n]*)$/gim,
		(line, before: string, rest: string) => {
			const name = rest.trimEnd();
			const other = names.get(name);
			return other === undefined ? line : `${before}${other}${rest.slice(name.length)}`;
		}
	);
}
