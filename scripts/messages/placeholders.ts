import { parse, type Token } from '@messageformat/parser';

/**
 * What a message asks for, as TypeScript types by name: numbers for plurals, the cases of a choice,
 * else text or a number. Throws an Error where the message is no ICU MessageFormat.
 */
export function placeholdersOf(message: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const token of parse(message)) collect(token, found);
	return found;
}

function collect(token: Token, found: Record<string, string>): void {
	switch (token.type) {
		case 'argument':
			found[token.arg] ??= 'string | number';
			return;
		case 'plural':
		case 'selectordinal':
		case 'select':
			found[token.arg] =
				token.type === 'select'
					? token.cases.map(({ key }) => (key === 'other' ? 'string' : `'${key}'`)).join(' | ')
					: 'number';
			for (const { tokens } of token.cases) for (const each of tokens) collect(each, found);
			return;
		default:
	}
}
