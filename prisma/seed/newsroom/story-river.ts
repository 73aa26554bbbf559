import { h2, h3, ol, p, picture, quote, ref, ul } from './body.ts'
import { ago, type DemoArticle } from './types.ts'

/** High water on the Arvel: mark at Ostrel 4.8 m, barrier closed at 3.9 m in the city, 312 cellars, 7.6 million crowns. */
export const RIVER: DemoArticle[] = [
  {
    key: 'river-1',
    section: 'environment',
    place: 'ostrel',
    authors: ['mira-sundvik', 'elin-tarvel'],
    tags: ['river-arvel', 'floods', 'safety'],
    minutesAgo: ago(25, 8, 35),
    hero: 'river',
    recalls: [],
    en: {
      slug: 'arvel-rises-to-4-8-metres-at-ostrel',
      headline: 'Arvel rises to 4.8 metres at Ostrel; crest due in Velmara in 38 hours',
      standfirst:
        'It is the third-highest mark since measurements began. The city prepares to close its new flood barrier for the first time.',
      caption: 'The Arvel above Ostrel. The towpath lies 60 centimetres under water.',
      body: [
        p(
          'The river gauge under the bridge of Ostrel stood at 4.8 metres at noon. Only twice in the 118 years in which somebody has read it has the Arvel been higher. The rain in the hills has stopped, but the water is still on its way.',
        ),
        p(
          'The crest will reach Velmara in about 38 hours, the river service says. It expects 3.9 metres at Old Harbour, give or take 15 centimetres. The quays there flood at 3.6.',
        ),
        h2('In Ostrel'),
        p(
          'Some 240 people have left their houses on the lower bank and are staying with relatives or in the school. Nobody has been hurt. The laboratory of the town moved its cold store one floor up during the night, by hand, up the stairs.',
        ),
        quote(
          '“The river is not angry. It is just going home by a shorter way,” said Henrik Saal, who has kept the gauge for 29 years.',
        ),
        h2('In Velmara'),
        p(
          'The city asks people who live within two streets of the harbour to do three things by tomorrow morning:',
        ),
        ol(
          'take what they value out of the cellar;',
          'move cars to the upper level of the Northquay depot, free of charge;',
          'look in on neighbours who cannot carry.',
        ),
        p(
          'The new flood barrier at the river mouth, finished last year for 22 million crowns, will be closed when the water passes 3.4 metres. It has been tried many times, but never against a flood.',
        ),
      ],
    },
    uk: {
      slug: 'arvel-pidnialasia-do-4-8-metra-v-ostreli',
      headline: 'Арвель піднялася до 4,8 метра в Острелі; у Вельмарі пік чекають за 38 годин',
      standfirst:
        'Це третя найвища позначка за весь час вимірювань. Місто готується вперше закрити новий протипаводковий бар’єр.',
      caption: 'Арвель вище Острелі. Бечівник лежить під 60 сантиметрами води.',
      body: [
        p(
          'Опівдні водомірна рейка під острельським мостом показувала 4,8 метра. За 118 років, відколи її хтось читає, вище Арвель піднімалася лише двічі. Дощ у пагорбах ущух, але вода ще в дорозі.',
        ),
        p(
          'До Вельмари пік дійде приблизно за 38 годин, повідомляє річкова служба. У Старій Гавані чекають на 3,9 метра, плюс-мінус 15 сантиметрів. Набережні там затоплює за 3,6.',
        ),
        h2('В Острелі'),
        p(
          'Близько 240 людей залишили будинки на нижньому березі й перебувають у родичів або в школі. Ніхто не постраждав. Міська лабораторія за ніч перенесла свою холодильну камеру на поверх вище — руками, сходами.',
        ),
        quote(
          '«Річка не сердиться. Просто йде додому коротшою дорогою», — каже Генрік Сааль, який доглядає рейку 29 років.',
        ),
        h2('У Вельмарі'),
        p('Місто просить тих, хто мешкає за дві вулиці від гавані, до завтрашнього ранку зробити три речі:'),
        ol(
          'винести з підвалів усе цінне;',
          'переставити машини на верхній рівень депо на Північній Набережній — це безплатно;',
          'зазирнути до сусідів, яким самим не впоратися.',
        ),
        p(
          'Новий бар’єр у гирлі, який збудували торік за 22 мільйони крон, закриють, коли вода перевищить 3,4 метра. Його випробовували багато разів, але ще ніколи — справжньою повінню.',
        ),
      ],
    },
  },
  {
    key: 'river-2',
    section: 'environment',
    place: 'old-harbour',
    authors: ['mira-sundvik'],
    tags: ['river-arvel', 'floods', 'safety'],
    minutesAgo: ago(23, 8, 20),
    modifiedMinutesAgo: ago(23, 4, 0),
    hero: 'barrier',
    recalls: ['river-1'],
    en: {
      slug: 'barrier-holds-through-the-night-at-old-harbour',
      headline: 'Barrier holds through the night at Old Harbour',
      standfirst:
        'The Arvel crested at 3.9 metres outside the gates and 2.7 within. One gate needed a nudge, and 312 cellars filled all the same, from below.',
      caption: 'The four gates of the flood barrier, closed for the first time against high water.',
      body: [
        p(
          'At ten past nine in the evening four steel gates rose out of the bed of the Arvel, and the river met a wall where it had never had one. The crest came at 2.40 in the night: 3.9 metres, exactly as forecast. Behind the barrier the harbour lay at 2.7, and the quays stayed dry.',
        ),
        p(
          'The gates were lowered again at eleven in the morning. Nobody was hurt, and the 240 people who had left their houses in Ostrel are going home.',
        ),
        h2('The third gate'),
        p(
          'It did not go quite by the book. The third gate stopped 20 centimetres short, with a tree trunk in its hinge. A crew of five worked it free from a boat, with a boathook and, their foreman says, “some language”. That took 17 minutes.',
        ),
        h2('From below'),
        p(
          'Water found another way. In 312 cellars near the harbour it came up through old drains that nobody had marked on a map, ankle-deep in most, waist-deep in nine. The fire service pumped until noon.',
        ),
        quote(
          '“The barrier did its work,” said Marit Kolven, the city’s engineer. “The nineteenth century did not.”',
        ),
        p(
          'After ',
          ref('river-1', 'the warning from Ostrel'),
          ' some 1,400 cars had been brought to the upper level of the Northquay depot. All but three have been collected.',
        ),
      ],
    },
    uk: {
      slug: 'barier-u-starii-havani-vytrymav-nich',
      headline: 'Бар’єр у Старій Гавані витримав ніч',
      standfirst:
        'Найвищий рівень Арвелі сягнув 3,9 метра перед воротами і 2,7 за ними. Одні ворота довелося підштовхнути, а 312 підвалів усе-таки залило — знизу.',
      caption: 'Чотири затвори бар’єра, вперше закриті проти високої води.',
      body: [
        p(
          'О дев’ятій десять вечора з дна Арвелі піднялися четверо сталевих воріт, і річка зустріла стіну там, де її ніколи не було. Пік настав о 2:40 ночі: 3,9 метра, точно за прогнозом. За бар’єром, у гавані, вода стояла на позначці 2,7, і набережні лишилися сухими.',
        ),
        p(
          'Об одинадцятій ранку ворота опустили. Ніхто не постраждав, а 240 людей, які залишили оселі в Острелі, повертаються додому.',
        ),
        h2('Треті ворота'),
        p(
          'Не все пішло за інструкцією. Треті ворота не дійшли 20 сантиметрів: у завісі застряг стовбур. П’ятеро робітників визволили його з човна за допомогою багра і, як каже бригадир, «міцного слівця». На це пішло 17 хвилин.',
        ),
        h2('Знизу'),
        p(
          'Вода знайшла інший шлях. До 312 підвалів біля гавані вона піднялася старими стоками, яких не було на жодному плані: здебільшого по кісточки, а в дев’яти — по пояс. Рятувальники відкачували її до полудня.',
        ),
        quote(
          '«Бар’єр своє зробив, — сказала міська інженерка Маріт Колвен. — А от дев’ятнадцяте століття — ні».',
        ),
        p(
          'Після ',
          ref('river-1', 'попередження з Острелі'),
          ' на верхній рівень депо на Північній Набережній звезли близько 1400 машин. Не забрали лише три.',
        ),
      ],
    },
  },
  {
    key: 'river-3',
    section: 'city',
    place: 'old-harbour',
    authors: ['elin-tarvel', 'nora-velling'],
    tags: ['river-arvel', 'floods', 'city-council'],
    minutesAgo: ago(13, 3, 30),
    hero: 'wet-street',
    recalls: ['river-2', 'river-1'],
    en: {
      slug: 'a-map-of-forgotten-drains-after-the-flood-in-the-cellars',
      headline:
        'A map of forgotten drains: what 312 wet cellars taught the city engineers of Velmara about their streets',
      standfirst:
        'The damage of the high water is put at 7.6 million crowns. Nearly all of it came through pipes that are older than the city’s plans.',
      caption: 'Water in Chandlers’ Lane on the morning after the crest.',
      body: [
        p(
          'Marit Kolven’s map of Old Harbour has 312 blue dots. Each is a cellar that filled when the Arvel crested at 3.9 metres, although the barrier held and the quays stayed dry. Join the dots, the city’s engineer says, and you see what is under the street.',
        ),
        p(
          'They lie on five lines. The lines are brick drains from the years before 1880, when Old Harbour was still a row of ditches. No plan shows them; the archive burned in 1902. The damage comes to 7.6 million crowns, the council was told, of which insurers will pay about half.',
        ),
        h2('What the city wants to do'),
        ul(
          'Send a camera through all five drains, some 3.1 kilometres, by the end of next month.',
          'Fit flaps at the nine outlets that have been found so far, for 1.2 million crowns.',
          'Pay each household with a wet cellar 2,000 crowns at once, whatever the insurance says.',
        ),
        picture('barrier', {
          alt: 'Four grey gates standing in brown water.',
          caption: 'The barrier kept the crest outside. The water came from below.',
          credit: 'Illustration: Dateline',
        }),
        h3('A second discovery'),
        p(
          'The camera has already been through the first 400 metres. It met two eels, a clay pipe and a door. Behind the door is a room that nobody can explain, quite dry. The council voted for all three measures without dissent, and for a locksmith.',
        ),
      ],
    },
  },
]
