/**
 * Drawing kit of the figures: scales, axes, layers, gestures, export. No astronomy.
 *
 * **Unstable:** names and behaviour of `astropane/plot` may change in any release, also in a patch release.
 *
 * @experimental
 * @packageDocumentation
 */
export { tickLabels, withMinusSign } from "../text/index.js";
export { type CsvColumn, toCsv } from "./export/csv.js";
export { download } from "./export/download.js";
export { toPng, toSvg } from "./export/files.js";
export type { ExportOptions, ExportWords, FigureWords } from "./export/picture.js";
export {
	type LaneLabel,
	type LaneOptions,
	type LanePlacement,
	type PlacedLabel,
	placeLabels,
} from "./geometry/laneLabels.js";
export { logScale, makeScale } from "./geometry/logScale.js";
export { canvasMeasure, estimateText, type MeasureText } from "./geometry/measure.js";
export { contains, type Margins, plotArea, type Rect, type Size } from "./geometry/rect.js";
export {
	commonExponent,
	type Interval,
	linearScale,
	type Scale,
	type ScaleKind,
	scaleTicks,
} from "./geometry/scale.js";
export { current, homeWindow, type ViewWindow, withWindow } from "./geometry/viewWindow.js";
export { panAxis, zoomAxis } from "./geometry/zoom.js";
export { type AttachGesturesOptions, attachGestures } from "./interaction/attachGestures.js";
export {
	clickSlop,
	type GestureStep,
	idleGesture,
	longPressMs,
	stepGesture,
	wheelEndMs,
} from "./interaction/gestures.js";
export type {
	GestureAxes,
	GestureEvent,
	GestureIntent,
	GestureOptions,
	GestureRect,
	GestureState,
	GestureTool,
	Zone,
} from "./interaction/gestureTypes.js";
export {
	type KeyDescription,
	type KeyTable,
	keyName,
	type PlotAction,
	plotAction,
	plotKeys,
	takesKeys,
} from "./interaction/keyboard.js";
export {
	type Navigation,
	type NavigationFrame,
	navigate,
	navigateByKey,
	zoneOf,
} from "./interaction/navigate.js";
export {
	createPointIndex,
	type NearestPoint,
	nearestSorted,
	type PixelTransform,
	type PointIndex,
} from "./interaction/picking.js";
export {
	AXIS_SMALL,
	AXIS_TEXT,
	type Axis,
	type AxisOrient,
	type AxisTick,
	axisTicks,
	drawAxis,
} from "./layers/axis.js";
export { createCanvasPen } from "./layers/canvasPen.js";
export { type CellRaster, drawCells } from "./layers/cells.js";
export { createDrawLoop, type DrawLoop } from "./layers/drawLoop.js";
export {
	type FillStyle,
	type Layer,
	type Paint,
	type PathSink,
	type Pen,
	plainText,
	type Resolver,
	type StrokeStyle,
	type TextStyle,
	textRuns,
} from "./layers/pen.js";
export { createStage, type Stage } from "./layers/stage.js";
export { createSvgPen, escapeMarkup, paintMarkup, type SvgPen } from "./layers/svgPen.js";
export { createTheme, type Theme } from "./layers/theme.js";
export { Figure, type FigureHandle, type FigureProps, SERVER_WIDTH } from "./react/Figure.js";
export { useEffectBeforePaint } from "./react/useEffectBeforePaint.js";
export { useHydrating } from "./react/useHydrating.js";
export { useLatest } from "./react/useLatest.js";
