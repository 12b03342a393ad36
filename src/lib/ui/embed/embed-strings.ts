/** What an embedded map says of itself, by language. Its facts stay in English. */
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { mapLabels, type MapLabels } from '$lib/map/mapLabels.ts';
import type { Day } from '$lib/domain/time/day.ts';
import type { EmbedLanguage } from '$lib/state/embed-languages.ts';

export interface EmbedStrings {
	direction: 'ltr' | 'rtl';
	openMap: string;
	date: string;
	play: string;
	pause: string;
	/** For mouse and trackpad; the key is named as on the reader's keyboard. */
	scrollHint: (key: 'Ctrl' | '⌘') => string;
	touchHint: string;
	zoomIn: string;
	zoomOut: string;
	fullscreen: string;
	leaveFullscreen: string;
	sources: string;
	edition: string;
	corrections: string;
	dayProblem: string;
	/** Of files, background or library. */
	partProblem: string;
	retry: string;
	/** Of the page in the frame. */
	reload: string;
	map: string;
	timeline: string;
}

export const EMBED_STRINGS: Readonly<Record<EmbedLanguage, EmbedStrings>> = {
	en: {
		direction: 'ltr',
		openMap: 'Open the full map',
		date: 'Date',
		play: 'Play',
		pause: 'Pause',
		scrollHint: (key) => `Hold ${key} while scrolling to zoom the map`,
		touchHint: 'Move the map with two fingers',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fullscreen: 'Full screen',
		leaveFullscreen: 'Leave full screen',
		sources: 'Sources of the map',
		edition: 'Edition',
		corrections: 'Corrected since',
		dayProblem: 'The front of this day could not be computed.',
		partProblem: 'Part of this map could not be loaded.',
		retry: 'Try again',
		reload: 'Reload',
		map: 'Map',
		timeline: 'Timeline'
	},
	uk: {
		direction: 'ltr',
		openMap: 'Відкрити всю карту',
		date: 'Дата',
		play: 'Відтворити',
		pause: 'Пауза',
		scrollHint: (key) => `Утримуйте ${key} і прокручуйте, щоб змінити масштаб карти`,
		touchHint: 'Рухайте карту двома пальцями',
		zoomIn: 'Збільшити',
		zoomOut: 'Зменшити',
		fullscreen: 'На весь екран',
		leaveFullscreen: 'Вийти з повноекранного режиму',
		sources: 'Джерела карти',
		edition: 'Видання',
		corrections: 'Виправлено відтоді',
		dayProblem: 'Не вдалося обчислити лінію фронту цього дня.',
		partProblem: 'Частину карти не вдалося завантажити.',
		retry: 'Спробувати ще раз',
		reload: 'Перезавантажити',
		map: 'Карта',
		timeline: 'Шкала часу'
	},
	de: {
		direction: 'ltr',
		openMap: 'Ganze Karte öffnen',
		date: 'Datum',
		play: 'Abspielen',
		pause: 'Anhalten',
		scrollHint: (key) =>
			`Zum Zoomen der Karte ${key === 'Ctrl' ? 'Strg' : key} halten und scrollen`,
		touchHint: 'Karte mit zwei Fingern bewegen',
		zoomIn: 'Vergrößern',
		zoomOut: 'Verkleinern',
		fullscreen: 'Vollbild',
		leaveFullscreen: 'Vollbild verlassen',
		sources: 'Quellen der Karte',
		edition: 'Ausgabe',
		corrections: 'Seither berichtigt',
		dayProblem: 'Die Front dieses Tages konnte nicht berechnet werden.',
		partProblem: 'Ein Teil dieser Karte konnte nicht geladen werden.',
		retry: 'Noch einmal versuchen',
		reload: 'Neu laden',
		map: 'Karte',
		timeline: 'Zeitleiste'
	},
	fr: {
		direction: 'ltr',
		openMap: 'Ouvrir la carte complète',
		date: 'Date',
		play: 'Lecture',
		pause: 'Pause',
		scrollHint: (key) => `Maintenez ${key} et faites défiler pour zoomer sur la carte`,
		touchHint: 'Déplacez la carte avec deux doigts',
		zoomIn: 'Zoom avant',
		zoomOut: 'Zoom arrière',
		fullscreen: 'Plein écran',
		leaveFullscreen: 'Quitter le plein écran',
		sources: 'Sources de la carte',
		edition: 'Édition',
		corrections: 'Corrigé depuis',
		dayProblem: 'Le front de ce jour n’a pas pu être calculé.',
		partProblem: 'Une partie de cette carte n’a pas pu être chargée.',
		retry: 'Réessayer',
		reload: 'Recharger',
		map: 'Carte',
		timeline: 'Chronologie'
	},
	es: {
		direction: 'ltr',
		openMap: 'Abrir el mapa completo',
		date: 'Fecha',
		play: 'Reproducir',
		pause: 'Pausa',
		scrollHint: (key) => `Mantenga pulsado ${key} y desplácese para ampliar el mapa`,
		touchHint: 'Mueva el mapa con dos dedos',
		zoomIn: 'Acercar',
		zoomOut: 'Alejar',
		fullscreen: 'Pantalla completa',
		leaveFullscreen: 'Salir de pantalla completa',
		sources: 'Fuentes del mapa',
		edition: 'Edición',
		corrections: 'Corregido desde entonces',
		dayProblem: 'No se pudo calcular el frente de este día.',
		partProblem: 'No se pudo cargar una parte de este mapa.',
		retry: 'Reintentar',
		reload: 'Recargar',
		map: 'Mapa',
		timeline: 'Línea de tiempo'
	},
	pl: {
		direction: 'ltr',
		openMap: 'Otwórz całą mapę',
		date: 'Data',
		play: 'Odtwórz',
		pause: 'Wstrzymaj',
		scrollHint: (key) => `Przytrzymaj ${key} i przewijaj, aby powiększyć mapę`,
		touchHint: 'Przesuwaj mapę dwoma palcami',
		zoomIn: 'Powiększ',
		zoomOut: 'Pomniejsz',
		fullscreen: 'Pełny ekran',
		leaveFullscreen: 'Zamknij pełny ekran',
		sources: 'Źródła mapy',
		edition: 'Wydanie',
		corrections: 'Poprawiono od tego czasu',
		dayProblem: 'Nie udało się obliczyć linii frontu tego dnia.',
		partProblem: 'Nie udało się wczytać części tej mapy.',
		retry: 'Spróbuj ponownie',
		reload: 'Wczytaj ponownie',
		map: 'Mapa',
		timeline: 'Oś czasu'
	},
	ar: {
		direction: 'rtl',
		openMap: 'افتح الخريطة الكاملة',
		date: 'التاريخ',
		play: 'تشغيل',
		pause: 'إيقاف مؤقت',
		scrollHint: (key) => `اضغط مع الاستمرار على ${key} أثناء التمرير لتكبير الخريطة`,
		touchHint: 'حرّك الخريطة بإصبعين',
		zoomIn: 'تكبير',
		zoomOut: 'تصغير',
		fullscreen: 'ملء الشاشة',
		leaveFullscreen: 'إنهاء ملء الشاشة',
		sources: 'مصادر الخريطة',
		edition: 'الإصدار',
		corrections: 'صُحّح بعد ذلك',
		dayProblem: 'تعذّر حساب خط الجبهة لهذا اليوم.',
		partProblem: 'تعذّر تحميل جزء من هذه الخريطة.',
		retry: 'أعد المحاولة',
		reload: 'إعادة التحميل',
		map: 'الخريطة',
		timeline: 'الخط الزمني'
	}
};

/**
 * The map's own words. In a narrow frame MapLibre shows a mouse the hint for fingers, so that hint
 * is whichever fits the reader's pointer.
 */
export function embedMapLabels(
	dataset: Pick<Dataset, 'credits'>,
	strings: EmbedStrings,
	device: { hasTouchOnly: boolean; isMac: boolean }
): MapLabels {
	const hint = strings.scrollHint(device.isMac ? '⌘' : 'Ctrl');
	return {
		...mapLabels(dataset),
		zoomIn: strings.zoomIn,
		zoomOut: strings.zoomOut,
		enterFullscreen: strings.fullscreen,
		exitFullscreen: strings.leaveFullscreen,
		toggleAttribution: strings.sources,
		scrollHintWindows: hint,
		scrollHintMac: hint,
		scrollHintTouch: device.hasTouchOnly ? strings.touchHint : hint
	};
}

/** "12 March 2025", as the language writes it. */
export function embedDay(day: Day, language: EmbedLanguage): string {
	const locale = language === 'en' ? 'en-GB' : language;
	return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
		Date.parse(`${day}T00:00:00Z`)
	);
}
