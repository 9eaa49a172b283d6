import type { Language } from '../../core/language';
import { vietnameseDates } from './dates';
import { vietnameseFigures } from './figures';
import { vietnameseNames } from './names';
import { vietnamesePage } from './page';
import { vietnameseQuotes } from './quotes';

export const vietnamese: Language = {
  ...vietnamesePage,
  abbreviations: [
    'TP', 'Tp', 'tp', 'TX', 'Tx', 'tx', 'TT', 'Tt', 'Q', 'q', 'P', 'H', 'X', 'ThS', 'Ths', 'ths', 'TS', 'Ts', 'TSKH', 'PGS', 'Pgs', 'GS', 'Gs', 'BS', 'Bs', 'BSCK', 'DS', 'Ds', 'KS', 'Ks',
    'KTS', 'Kts', 'LS', 'Ls', 'CN', 'NCS', 'TTK', 'NSƯT', 'NSND', 'NGƯT', 'NGND', 'HLV', 'Đ/c', 'đ/c', 'St', 'Mr', 'Mrs', 'Ms', 'Dr', 'Jr', 'Sr', 'Prof', 'Gen', 'Co', 'Ltd', 'Inc', 'Corp',
    'vs', 'VD', 'Vd', 'vd', 'v.v', 'V.v', 'PV', 'GĐ', 'PGĐ',
  ],
  numberAbbreviations: ['tr', 'Tr', 'ĐT', 'đt', 'Tel', 'No', 'no', 'số'],
  names: vietnameseNames,
  quotes: vietnameseQuotes,
  figures: vietnameseFigures,
  dates: vietnameseDates,
  outline: {
    connectives: [
      'Tuy nhiên', 'Tuy vậy', 'Muốn vậy', 'Riêng', 'Để làm được điều đó', 'Với cách làm đó', 'Chính vì vậy', 'Thế nhưng', 'Nhưng', 'Song', 'Do đó', 'Vì vậy', 'Vì thế', 'Bởi vậy', 'Theo đó', 'Trong đó', 'Cụ thể',
      'Đồng thời', 'Ngoài ra', 'Bên cạnh đó', 'Cùng với đó', 'Mặt khác', 'Hơn nữa', 'Trước đó', 'Sau đó', 'Đặc biệt', 'Ngược lại',
      'Trong khi đó', 'Cũng theo đó', 'Qua đó', 'Từ đó', 'Nhờ đó', 'Như vậy', 'Thực tế', 'Được biết', 'Đáng chú ý', 'Cùng lúc',
      'Tại đây', 'Tại buổi làm việc', 'Tại hội nghị', 'Tại cuộc họp', 'Tại cuộc gặp mặt', 'Tại buổi lễ', 'Phát biểu tại hội nghị',
      'Thời gian qua', 'Hiện nay', 'Hiện', 'Và', 'Bởi', 'Còn', 'Rồi', 'Chứ', 'Thậm chí', 'Ngay sau đó', 'Tiếp đó', 'Tương tự',
    ],
    adverbials: [
      'Theo', 'Tại', 'Trong', 'Sau', 'Sau khi', 'Trước', 'Trước khi', 'Khi', 'Ngày', 'Sáng', 'Trưa', 'Chiều', 'Tối', 'Đêm', 'Hôm', 'Lúc', 'Khoảng', 'Vào', 'Với', 'Để',
      'Nhằm', 'Từ', 'Kể từ', 'Đối với', 'Nhờ', 'Do', 'Vì', 'Bởi', 'Ngoài', 'Bên cạnh', 'Cùng với', 'Trên', 'Dưới', 'Qua', 'Thông qua', 'Nói về', 'Liên quan đến',
      'Trao đổi với', 'Trả lời', 'Phát biểu', 'Chia sẻ', 'Về', 'Riêng', 'Đến', 'Tính đến', 'Ở', 'Giữa', 'Là', 'Bước sang', 'Hôm nay', 'Hôm qua', 'Năm', 'Tháng', 'Mặc dù', 'Dù', 'Nếu', 'Đúng ra', 'Có thể nói',
    ],
    pronouns: ['Những người này', 'Nhóm người này', 'Địa điểm này', 'Nơi này', 'Lúc này', 'Họ', 'Nó', 'Đây', 'Đó', 'Điều này', 'Điều đó', 'Việc này', 'Vì sao', 'Ông này', 'Anh này', 'Người này', 'Tôi', 'Chúng tôi', 'Nếu', 'Khi đó'],
    clauseOpeners: ['để', 'nhằm', 'khi', 'nếu', 'vì', 'do', 'bởi', 'mà', 'trong khi', 'sau khi', 'trước khi', 'nhưng', 'song', 'chứ', 'thậm chí', 'trong đó', 'với', 'tại', 'trong', 'ở', 'cho nên', 'và'],
    partOpeners: ['với', 'tại', 'trong', 'ở', 'và'],
    contentVerbs: ['cho biết', 'cho biết thêm', 'cho hay', 'cho rằng', 'nói', 'nói thêm', 'nói rằng', 'kể', 'chia sẻ'],
    unfinished: [
      'của', 'và', 'với', 'cho', 'là', 'ở', 'tại', 'trong', 'từ', 'đến', 'tới', 'vào', 'về', 'bởi', 'do', 'vì', 'để', 'mà', 'thì', 'rằng', 'nên', 'nhưng', 'hoặc', 'hay', 'nếu', 'khi', 'như', 'các', 'những', 'một', 'mỗi', 'mọi', 'từng', 'bị', 'được', 'đã', 'đang', 'sẽ', 'có', 'không', 'chưa', 'cũng', 'vẫn', 'còn', 'rất', 'quá', 'hơn', 'gần', 'khoảng', 'cùng', 'bằng', 'theo', 'trên', 'dưới', 'sau', 'trước', 'giữa', 'qua', 'nhằm', 'phải', 'gồm', 'thuộc', 'vừa', 'chỉ', 'đối với', 'so', 'ông', 'bà', 'anh', 'chị', 'ngày', 'số', 'việc', 'sự', 'lý', 'lí', 'tự', 'nhiều', 'hai', 'ba',
    ],
  },
};
