export { SequencePanel as default } from "../../panels/sequence/SequencePanel.js";
