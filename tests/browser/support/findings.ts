import axe from 'axe-core';
import { commands } from 'vitest/browser';
import type { Media } from './commands.ts';
import { oneOfEachLook, textsIn } from './looks.ts';

/** How a page is looked at. Each time in the other order: maps are drawn anew for another theme. */
const colours: (readonly [name: string, media: Media])[] = [
	['light', { colorScheme: 'light', forcedColors: 'none' }],
	['dark', { colorScheme: 'dark', forcedColors: 'none' }],
	['forced colours', { colorScheme: 'dark', forcedColors: 'active' }]
];

/** Rules that ask how things look. All others find the same in any colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page, in light, dark and forced colours: some lines each, empty where
 * nothing is wrong.
 * @param part a selector, where the rest of the page is looked at elsewhere
 */
export async function findings(part = 'html'): Promise<string[]> {
	const root = document.querySelector(part);
	if (!root) return [`There is no ${part}.`];
	const others = Object.fromEntries(OF_COLOUR.map((id) => [id, { enabled: false }]));
	// A drawing is told by its name; its thousand shapes take half of the time.
	const where = { include: [root], exclude: [['svg > :not(title)']] };
	const found = await look('any colours', where, { rules: others });
	for (const [name, media] of colours) {
		await commands.emulateMedia(media);
		await drawn();
		const looks = oneOfEachLook(root);
		const undo = fillAsPainted(root);
		if (looks.length > 0)
			found.push(...(await look(name, { include: looks }, { runOnly: OF_COLOUR })));
		undo();
	}
	colours.reverse();
	return found;
}

/** The page has taken up the colours. */
const drawn = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * axe reads what letters are filled with, for which Chromium tells the page's own colour even where
 * it paints the system's.
 */
function fillAsPainted(root: Element): () => void {
	const texts = textsIn(root);
	const painted = texts.map((text) => getComputedStyle(text).color);
	texts.forEach((text, at) => (text.style.webkitTextFillColor = painted[at] ?? ''));
	return () => {
		for (const text of texts) text.style.webkitTextFillColor = '';
	};
}

async function look(
	how: string,
	where: axe.ElementContext,
	rules: axe.RunOptions
): Promise<string[]> {
	// Names of what is in order are not asked for: finding them takes longest.
	const options = { ...rules, resultTypes: ['violations' as const], iframes: false };
	const { violations } = await axe.run(where, options);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ html, target, any, all, none }) => {
			const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
			return `In ${how}, ${id}: ${help}. ${why}\n\t${target.join(' ')}\n\t${html}`;
		})
	);
}
