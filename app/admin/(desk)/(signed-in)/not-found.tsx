// What is missing of the desk is said within its frame.
export { default } from '../not-found.tsx'
