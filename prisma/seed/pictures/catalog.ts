import type { Words } from '../newsroom/types.ts'
import { rails } from './city/rails.ts'
import { tramDepot } from './city/tram-depot.ts'
import { tramHill } from './city/tram-hill.ts'
import { tramNight } from './city/tram-night.ts'
import { viaduct } from './city/viaduct.ts'
import { wetStreet } from './city/wet-street.ts'
import { ceilingPanels } from './culture/ceiling-panels.ts'
import { hall } from './culture/hall.ts'
import { museumWeights } from './culture/museum-weights.ts'
import { rehearsal } from './culture/rehearsal.ts'
import { score } from './culture/score.ts'
import { fareChart } from './economy/fare-chart.ts'
import { ferry } from './economy/ferry.ts'
import { glassworks } from './economy/glassworks.ts'
import { harbourCranes } from './economy/harbour-cranes.ts'
import { islands } from './economy/islands.ts'
import { lighthouse } from './economy/lighthouse.ts'
import { barrier } from './environment/barrier.ts'
import { craneBirds } from './environment/crane-birds.ts'
import { river } from './environment/river.ts'
import { turbineBase } from './environment/turbine-base.ts'
import { turbines } from './environment/turbines.ts'
import { village } from './environment/village.ts'
import { portrait } from './portraits.ts'
import { labDish } from './science/lab-dish.ts'
import { observatory } from './science/observatory.ts'
import { seagrass } from './science/seagrass.ts'
import { storm } from './science/storm.ts'
import { tanks } from './science/tanks.ts'
import { goalNet } from './sport/goal-net.ts'
import { pitch } from './sport/pitch.ts'
import { stadium } from './sport/stadium.ts'
import { swim } from './sport/swim.ts'
import { terraces } from './sport/terraces.ts'

/** A picture of the demonstration newsroom: how to draw it, and what it shows for those who cannot see it. */
export type DemoDrawing = { key: string; draw: () => string; alt: Words }

const scene = (key: string, draw: () => string, en: string, uk: string): DemoDrawing => ({
  key,
  draw,
  alt: { en, uk },
})

export const SCENES: DemoDrawing[] = [
  scene(
    'tram-hill',
    tramHill,
    'A red tram climbs a steep street of lit houses at sunset.',
    'Червоний трамвай підіймається крутою вулицею з освітленими будинками на заході сонця.',
  ),
  scene(
    'tram-depot',
    tramDepot,
    'Three trams face the viewer in a depot with a saw-tooth roof; two people look at them.',
    'Три трамваї в депо з пилкоподібним дахом; на них дивляться двоє людей.',
  ),
  scene(
    'rails',
    rails,
    'Two wet rails curve uphill between fallen leaves.',
    'Дві мокрі рейки звиваються вгору серед опалого листя.',
  ),
  scene(
    'tram-night',
    tramNight,
    'A lit tram in a dark street below a row of narrow houses.',
    'Освітлений трамвай на темній вулиці під рядом вузьких будинків.',
  ),
  scene(
    'viaduct',
    viaduct,
    'A tram crosses a high viaduct above roofs and a factory chimney.',
    'Трамвай їде високим віадуком над дахами та фабричним димарем.',
  ),
  scene(
    'wet-street',
    wetStreet,
    'A person wades through a flooded lane; a red boat floats by.',
    'Людина бреде затопленим провулком; поруч пливе червоний човен.',
  ),
  scene(
    'ferry',
    ferry,
    'A white ferry with one funnel on a calm sea.',
    'Білий пором з однією трубою на спокійному морі.',
  ),
  scene(
    'islands',
    islands,
    'A green island with a row of white houses, a sailing boat before it.',
    'Зелений острів із рядом білих будиночків, перед ним вітрильник.',
  ),
  scene(
    'harbour-cranes',
    harbourCranes,
    'Harbour cranes above coloured containers at sunset.',
    'Портові крани над різнокольоровими контейнерами на заході сонця.',
  ),
  scene(
    'fare-chart',
    fareChart,
    'Ten columns rise from the sea, the last in red; a line wanders across them.',
    'Десять стовпчиків здіймаються з моря, останній червоний; їх перетинає ламана лінія.',
  ),
  scene(
    'lighthouse',
    lighthouse,
    'A striped lighthouse throws its beam over the sea at dusk.',
    'Смугастий маяк кидає промінь над морем у сутінках.',
  ),
  scene(
    'glassworks',
    glassworks,
    'A glassblower holds a pipe into a glowing furnace.',
    'Склодув тримає трубку в розжареній печі.',
  ),
  scene(
    'seagrass',
    seagrass,
    'Long blades of seagrass lean in the current; small orange fish above them.',
    'Довгі стебла морської трави хиляться за течією; над ними маленькі помаранчеві рибки.',
  ),
  scene(
    'storm',
    storm,
    'High waves break over a mole with a small light.',
    'Високі хвилі перекочуються через мол із маленьким вогнем.',
  ),
  scene(
    'lab-dish',
    labDish,
    'Round dishes with pale growth on a dark bench.',
    'Круглі чашки зі світлими культурами на темному столі.',
  ),
  scene(
    'tanks',
    tanks,
    'Five glass tanks with plants and long roots; two plants are withered.',
    'П’ять скляних акваріумів із рослинами й довгим корінням; дві рослини зів’яли.',
  ),
  scene(
    'observatory',
    observatory,
    'A comet with two tails over the dome of an observatory.',
    'Комета з двома хвостами над куполом обсерваторії.',
  ),
  scene(
    'hall',
    hall,
    'An orchestra plays on a bright stage before a full dark hall.',
    'Оркестр грає на яскравій сцені перед повною темною залою.',
  ),
  scene(
    'ceiling-panels',
    ceilingPanels,
    'Rows of pale wooden panels hang at different angles above a conductor.',
    'Ряди світлих дерев’яних панелей висять під різними кутами над диригентом.',
  ),
  scene(
    'score',
    score,
    'Pages of handwritten music with stains, a pencil beside them.',
    'Сторінки рукописних нот у плямах, поруч олівець.',
  ),
  scene(
    'rehearsal',
    rehearsal,
    'A double bass stands in a cone of light among empty chairs.',
    'Контрабас стоїть у конусі світла серед порожніх стільців.',
  ),
  scene(
    'museum-weights',
    museumWeights,
    'Seven brass weights in a row and a large pair of scales.',
    'Сім латунних гир у ряд і великі терези.',
  ),
  scene(
    'stadium',
    stadium,
    'A football match under floodlights before a full stand.',
    'Футбольний матч під прожекторами перед повною трибуною.',
  ),
  scene(
    'goal-net',
    goalNet,
    'A goalkeeper seen through the net at sunset.',
    'Воротар крізь сітку воріт на заході сонця.',
  ),
  scene('pitch', pitch, 'Players and a goal in thick fog.', 'Гравці та ворота в густому тумані.'),
  scene(
    'terraces',
    terraces,
    'Supporters in red and white with flags on a crowded terrace.',
    'Уболівальники в червоно-білому з прапорами на повній трибуні.',
  ),
  scene(
    'swim',
    swim,
    'Swimmers seen from above on their way to a yellow buoy.',
    'Плавці, яких видно згори, прямують до жовтого буя.',
  ),
  scene(
    'turbines',
    turbines,
    'White wind turbines on a line of hills under a pale sky.',
    'Білі вітряки на лінії пагорбів під блідим небом.',
  ),
  scene(
    'crane-birds',
    craneBirds,
    'Cranes fly over a saddle between two hills at sunrise; two people watch.',
    'Журавлі летять над сідловиною між двома пагорбами на світанку; двоє людей спостерігають.',
  ),
  scene(
    'village',
    village,
    'People walk in the evening to a village with lit windows.',
    'Люди йдуть увечері до села з освітленими вікнами.',
  ),
  scene(
    'turbine-base',
    turbineBase,
    'A wide ring of steel bars in the ground, with builders and a lorry.',
    'Широке кільце зі сталевих прутів у землі, будівельники та вантажівка.',
  ),
  scene(
    'river',
    river,
    'A broad river winds past a bridge and flooded meadows.',
    'Широка річка в’ється повз міст і затоплені луки.',
  ),
  scene(
    'barrier',
    barrier,
    'Four grey gates standing in brown water.',
    'Чотири сірі затвори стоять у бурій воді.',
  ),
]

/** The drawing behind an author's portrait key. */
export function portraitDrawing(key: string, name: Words): DemoDrawing {
  return {
    key,
    draw: () => portrait(key.replace(/^portrait-/, '')),
    alt: { en: `Drawn portrait of ${name.en}`, uk: `Малюнок: ${name.uk}` },
  }
}
