import type { Complain } from '../fieldParts.ts';
import type { ScenePicture } from '../scene.ts';
import type { Field } from '../splitScenes.ts';
import { isPictureName } from './picture.ts';

/**
 * The picture of a scene by its fields `picture`, `credit` and `alt`. One that lacks who made it or what
 * it shows is not shown: a line on the map without a source is not, either.
 */
export function readPicture(
	fields: ReadonlyMap<string, Field>,
	complain: Complain
): ScenePicture | null {
	const given = (key: string) => {
		const field = fields.get(key);
		return field === undefined || field.value === '' ? null : field;
	};
	const [picture, credit, alt] = [given('picture'), given('credit'), given('alt')];
	if (!picture) {
		for (const [key, field] of Object.entries({ credit, alt }))
			if (field)
				complain(
					field,
					`The scene has no picture that this "${key}" speaks of.`,
					'Name its file: picture: bridge.jpg'
				);
		return null;
	}
	if (!isPictureName(picture.value)) {
		complain(
			picture,
			`"${picture.value}" is not the file of a picture.`,
			'Name a file in PNG, JPEG, WebP or AVIF, without its folder: bridge.jpg'
		);
		return null;
	}
	if (credit && alt) return { file: picture.value, credit: credit.value, alt: alt.value };
	const lacks = [
		...(credit ? [] : ['a credit (credit: Photo: Jane Doe, CC BY 4.0)']),
		...(alt ? [] : ['words for those who cannot see it (alt: A bridge without its middle)'])
	];
	complain(picture, 'The picture is not shown yet.', `It needs ${lacks.join(' and ')}.`);
	return null;
}
