import type { Language } from '../../core/language';
import { englishDates } from './dates';
import { englishFigures } from './figures';
import { englishNames } from './names';
import { englishPage } from './page';
import { englishQuotes } from './quotes';

export const english: Language = {
  ...englishPage,
  abbreviations: [
    'Mr', 'Mrs', 'Ms', 'Mx', 'Messrs', 'Dr', 'Drs', 'Prof', 'Profs', 'St', 'Ste', 'Sts', 'Mt', 'Ft', 'Sen', 'Sens', 'Rep', 'Reps', 'Gov', 'Govs', 'Pres', 'Amb',
    'Atty', 'Dep', 'Asst', 'Assoc', 'Insp', 'Det', 'Const', 'Supt', 'Cmdr', 'Cdr', 'Comdr', 'Adm', 'Gen', 'Maj', 'Brig', 'Lt', 'Col', 'Sgt', 'Cpl', 'Pvt', 'Pfc', 'Spc', 'Capt',
    'Rev', 'Fr', 'Sr', 'Jr', 'Hon', 'Msgr', 'Bros', 'Esq', 'Inc', 'Ltd', 'Co', 'Cos', 'Corp', 'Bhd', 'Pty', 'Plc', 'Intl', 'Dept', 'Univ', 'Ave', 'Blvd', 'Rd', 'Hwy',
    'vs', 'v', 'etc', 'al', 'approx', 'est', 'cf', 'viz', 'e.g', 'i.e', 'a.k.a', 'Ph.D', 'M.D', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec',
    'Ala', 'Ariz', 'Ark', 'Calif', 'Cal', 'Colo', 'Conn', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Ky', 'Md', 'Mich', 'Minn', 'Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ont', 'Ore', 'Pa',
    'Que', 'Tenn', 'Tex', 'Va', 'Vt', 'Wis', 'Wyo',
  ],
  numberAbbreviations: ['No', 'Nos', 'no', 'nos', 'p', 'pp', 'c', 'ca', 'Art', 'art', 'Fig', 'fig', 'Vol', 'vol', 'Sec', 'sec', 'Ch', 'ch', 'ext', 'tel', 'Tel', 'par', 'Par', 'Op', 'op'],
  names: englishNames,
  quotes: englishQuotes,
  figures: englishFigures,
  dates: englishDates,
  outline: {
    connectives: [
      'However', 'Meanwhile', 'Moreover', 'Furthermore', 'In addition', 'Additionally', 'Therefore', 'Thus', 'Still', 'Instead', 'Yet', 'But', 'And', 'So',
      'Or', 'Also', 'Then', 'Now', 'Earlier', 'Later', 'Indeed', 'In fact', 'Of course', 'For example', 'For instance', 'On the other hand', 'At the same time',
      'As a result', 'Nevertheless', 'Nonetheless', 'Similarly', 'Likewise', 'Separately', 'Besides', 'After all', 'In turn', 'By contrast', 'In contrast',
      'Ultimately', 'Finally', 'Overall', 'In the meantime', 'Even so', 'That said', 'Elsewhere', 'Since then', 'Until then', 'Regardless', 'Perhaps',
    ],
    adverbials: [
      'In', 'At', 'On', 'After', 'Before', 'When', 'While', 'As', 'According to', 'During', 'With', 'Without', 'Despite', 'Since', 'For', 'From', 'By', 'Under', 'Over',
      'Although', 'Though', 'Because', 'If', 'Following', 'Amid', 'Speaking', 'Asked', 'Once', 'Until', 'Through', 'Throughout', 'Between', 'Among', 'Along with', 'Unlike',
      'Like', 'Given', 'Based on', 'Thanks to', 'Due to', 'Across', 'Back in', 'Last', 'This', 'Next', 'Earlier this', 'Later', 'Today', 'Yesterday', 'To', 'Shortly', 'Just', 'Days after', 'Hours after', 'Weeks after', 'Months after', 'Minutes after', 'Years after', 'Only', 'Even', 'Now that', 'Ahead of', 'Instead of', 'Rather than', 'Apart from', 'Aside from', 'In addition to', 'As well as', 'Whether', 'The more', 'The less', 'Where', 'Whenever', 'Upon', 'Within', 'Against', 'Around', 'About', 'Inside', 'Outside', 'Behind', 'Beyond', 'Beneath', 'Near', 'Having', 'Being', 'Citing', 'Using', 'Partly', 'Addressing', 'Responding to', 'Pressed', 'Born', 'Regarding', 'Concerning', 'Considering', 'Contrary to', 'Prior to', 'Besides', 'Except', 'Notwithstanding', 'Via', 'Towards', 'Toward', 'Owing to', 'Regardless of',
    ],
    pronouns: ['Yes', 'Which', 'It', 'They', 'This', 'That', 'These', 'Those', 'He', 'She', 'I', 'We', 'You', 'There', 'His', 'Her', 'Their', 'Its', 'Such', 'If', 'What', 'Why', 'How', 'Here', "It's", "He's", "She's", "They're", "That's", "There's", "I'm", "I've", "I'd", "I'll", "We're", "We've", "We'll", "You're", "You've", "They've", "He'd", "She'd", 'Both', 'Neither', 'One', 'Another', 'Others', 'Some', 'Many', 'Most'],
    clauseOpeners: ['which', 'who', 'whose', 'where', 'when', 'while', 'because', 'after', 'before', 'although', 'though', 'as', 'since', 'until', 'unless', 'if', 'but', 'and', 'with', 'without', 'for', 'by', 'in', 'on', 'at', 'following', 'amid', 'despite'],
    partOpeners: ['as', 'and', 'with', 'without', 'for', 'by', 'in', 'on', 'at'],
    contentVerbs: [],
    unfinished: [
      'a', 'an', 'the', 'this', 'these', 'those', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'of', 'in', 'on', 'at', 'to', 'for', 'by', 'from', 'with', 'without', 'as', 'into', 'onto', 'over', 'under', 'about', 'after', 'before', 'between', 'against', 'through', 'during', 'since', 'until',
      'than', 'and', 'or', 'but', 'nor', 'that', 'which', 'who', 'whose', 'whom', 'where', 'when', 'while', 'because', 'if', 'whether', 'although', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'will', 'would', 'could', 'should', 'may', 'might', 'must', 'can', 'not', 'very', 'more', 'most', 'partly', 'only', 'just', 'also', 'including', 'such', 'no', 'every', 'each', 'some', 'any', 'so', 'even', 'both', 'either',
    ],
  },
};
