/**
 * The engine knows no party, place or date: words of the project's own stories stand in their
 * datasets. Plain JavaScript, since eslint.config.js cannot import TypeScript on Node 20.
 */

/** Words of stories, as they stand in code. */
export const STORY_WORDS =
	/kursk|ukrain|russia|sudzha|pokrovsk|toretsk|jeddah|poland|dnipro|debaltseve|crimea|syria|'UA'|'RU'/i;

/** Where they may stand: inputs of the base map are named, with what was done to them. */
export const NAMED_HERE = ['scripts/basemap/**'];

/** @type {import('eslint').Rule.RuleModule} */
const noStoryWords = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			named:
				'"{{word}}" is a word of one story: let the dataset say it (data/<id>/datapackage.json), so that the engine can show another.'
		}
	},
	create(context) {
		return {
			Program() {
				context.sourceCode.lines.forEach((line, index) => {
					const found = STORY_WORDS.exec(line);
					if (!found) return;
					const at = { line: index + 1, column: found.index };
					context.report({ loc: at, messageId: 'named', data: { word: found[0] } });
				});
			}
		};
	}
};

/** @type {import('eslint').ESLint.Plugin} */
export const storyPlugin = { rules: { 'no-story-words': noStoryWords } };
