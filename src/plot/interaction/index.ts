export { type AttachGesturesOptions, attachGestures } from "./attachGestures.js";
export { clickSlop, type GestureStep, idleGesture, longPressMs, stepGesture, wheelEndMs } from "./gestures.js";
export type {
	GestureAxes,
	GestureEvent,
	GestureIntent,
	GestureOptions,
	GestureRect,
	GestureState,
	GestureTool,
	Zone,
} from "./gestureTypes.js";
export {
	type KeyDescription,
	type KeyTable,
	keyName,
	type PlotAction,
	plotAction,
	plotKeys,
	takesKeys,
} from "./keyboard.js";
export {
	type Navigation,
	type NavigationFrame,
	navigate,
	navigateByKey,
	zoneOf,
} from "./navigate.js";
export {
	createPointIndex,
	type NearestPoint,
	nearestSorted,
	type PixelTransform,
	type PointIndex,
} from "./picking.js";
