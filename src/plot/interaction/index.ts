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
export { createHistory, endStep, type History, pushStep, stepBack, stepForward } from "./history.js";
export {
	type KeyDescription,
	type KeyHelp,
	type KeyTable,
	keyboardHelp,
	keyName,
	type PlotAction,
	plotAction,
	plotKeys,
	pointerHelp,
	takesKeys,
} from "./keyboard.js";
export {
	createPointIndex,
	type NearestPoint,
	nearestSorted,
	type PixelTransform,
	type PointIndex,
} from "./picking.js";
