export { readSpectrumState } from "../../shareState.js";
