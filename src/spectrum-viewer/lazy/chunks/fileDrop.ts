export { default } from "../../panels/files/FileDrop.js";
