declare module 'vnu-jar' {
  /** The path of the Nu HTML checker's jar file. */
  const jar: string
  export default jar
}
