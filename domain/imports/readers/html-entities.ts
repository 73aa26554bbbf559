import { Parser } from 'htmlparser2'

// Entities of HTML that feeds use without declaring them, as XML would have them do.
const NAMES =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
  Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml OElig
  oelig Scaron scaron Yuml fnof circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo
  bdquo dagger Dagger bull hellip permil prime Prime lsaquo rsaquo oline frasl euro image trade larr uarr rarr darr harr
  minus infin asymp ne le ge`.split(/\s+/)

/** The characters of HTML's named entities, for a parser that knows only the five of XML. */
export function htmlEntities(): Record<string, string> {
  const entities: Record<string, string> = {}
  for (const name of NAMES) {
    let text = ''
    new Parser({ ontext: (part) => (text += part) }).end(`&${name};`)
    entities[name] = text
  }
  return entities
}
