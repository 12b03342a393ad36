/** The origins that an embedded map was told to talk to. */

/** `https://news.example`, or null where the text is no origin of a web page. */
export function parseOrigin(text: string): string | null {
	if (!URL.canParse(text)) return null;
	const { origin, protocol, href } = new URL(text);
	const isWeb = protocol === 'https:' || protocol === 'http:';
	return isWeb && href === `${origin}/` ? origin : null;
}
