import type { ExpressionSpecification } from 'maplibre-gl';
import type { Theme } from '../../domain/view/mapModel.ts';

/** Images are made once for each theme, so that a switch of theme only changes names. */
export function imageName(kind: string, name: string, theme: Theme, state = ''): string {
	return [kind, name, theme, state].filter((part) => part !== '').join('-');
}

/** `imageName` where the name is a property of the feature. */
export function imageNameOf(
	kind: string,
	property: string,
	theme: Theme,
	state = ''
): ExpressionSpecification {
	const tail = [theme, state].filter((part) => part !== '').join('-');
	return ['concat', `${kind}-`, ['get', property], `-${tail}`];
}
