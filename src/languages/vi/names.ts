import type { NameWords } from '../../core/language';
import { givenNames } from '../given-names';

/** What tells people, organisations and places from each other in Vietnamese. */
export const vietnameseNames: NameWords = {
  mixedCase: true,
  address: (
    'tên, ông, bà, ngài, bầu, anh, chị, em, cô, chú, bác, cụ, cháu, bé, thầy, cậu, dì, thím, mợ, bé gái, bé trai, em bé, ông cụ, bà cụ, vợ chồng ông, vợ chồng anh, ' +
    'vợ chồng chị, ông bà, gia đình ông, gia đình bà, gia đình anh, gia đình chị, Mr, Mrs, Ms, Dr'
  ).split(', '),
  kinship: 'vợ, chồng, mẹ, bố, ba, má, cha, em họ, anh họ, chị họ, em ruột, anh ruột, chị ruột, mẹ ruột, bố ruột, con gái, con trai, em gái, em trai, anh trai, chị gái, mẹ vợ, bố vợ, bạn trai, bạn gái, bạn thân, vợ cũ, chồng cũ'.split(', '),
  attendants: ['trợ lý', 'người phát ngôn', 'phát ngôn viên', 'luật sư', 'thư ký', 'cố vấn', 'vợ anh', 'vợ ông', 'vợ chú', 'chồng chị', 'chồng bà', 'chồng cô', 'con trai ông', 'con trai bà', 'con trai anh', 'con trai chị', 'con gái ông', 'con gái bà', 'con gái anh', 'con gái chị', 'mẹ bé', 'mẹ cháu', 'mẹ em', 'bố bé', 'bố cháu', 'bố em', 'cha bé', 'cha cháu', 'cha em', 'mẹ anh', 'bạn gái anh', 'bạn trai chị', 'em trai anh', 'em trai ông', 'em gái chị', 'em gái bà', 'anh trai chị', 'anh trai bà', 'chị gái anh', 'chị gái ông'],
  roles: (
    'độc giả, cây bút, tổng kiểm toán nhà nước, hoa khôi, á khôi, chủ toạ, nhà điêu khắc, nhà lập pháp, ngôi sao, siêu sao, huyền thoại, người hùng, tuỳ viên, sản phụ, thai phụ, nha sĩ, khán giả, trưởng đoàn, cựu binh, lãnh sự, tổ trưởng dân phố, nhà sư, nhân chứng, hàng xóm, đồn trưởng, trạm trưởng, kiểm lâm viên, CFO, COO, giám đốc tài chính, kế toán, kiểm toán viên, nhà tâm lý, hướng dẫn viên, phiên dịch viên, ông bầu, nhà vua, ' +
    // party and state
    'người đồng cấp, đồng cấp, người kế nhiệm, người tiền nhiệm, tổng bí thư, phó bí thư, phó bí thư thường trực, bí thư, bí thư thứ nhất, chủ tịch, chủ tịch nước, phó chủ tịch nước, phó chủ tịch, phó chủ tịch thường trực, chủ tịch quốc hội, ' +
    'phó chủ tịch quốc hội, thủ tướng, thủ tướng chính phủ, phó thủ tướng, phó thủ tướng thường trực, bộ trưởng, thứ trưởng, thứ trưởng thường trực, ngoại trưởng, tổng thống, phó tổng thống, cố tổng thống, ' +
    'quốc vương, nữ hoàng, vua, hoàng tử, công chúa, thái tử, thái hậu, hoàng đế, giáo hoàng, hồng y, giám mục, linh mục, hoà thượng, thượng toạ, đại đức, thống đốc, phó thống đốc, thị trưởng, phó thị trưởng, tỉnh trưởng, ' +
    'quốc vụ khanh, thủ hiến, tổng thư ký, phó tổng thư ký, thư ký, cao uỷ, uỷ viên, uỷ viên bộ chính trị, uỷ viên trung ương đảng, đại biểu, đại biểu quốc hội, nghị sĩ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, đại sứ, ' +
    'phó đại sứ, tổng lãnh sự, đặc phái viên, cố vấn, cố vấn an ninh quốc gia, người phát ngôn, phát ngôn viên, nữ phát ngôn viên, nhà lãnh đạo, lãnh đạo, lãnh tụ, thủ lĩnh, thủ lĩnh tối cao, lãnh tụ tối cao, đồng chí, chính trị gia, nhà ngoại giao, quan chức, ' +
    'chánh án, phó chánh án, viện trưởng, phó viện trưởng, viện phó, tổng thanh tra, phó tổng thanh tra, chánh thanh tra, tổng kiểm toán, chánh văn phòng, phó chánh văn phòng, chánh toà, trưởng ban, phó ban, phó trưởng ban, ' +
    'trưởng phòng, phó phòng, phó trưởng phòng, trưởng, phó trưởng, cục trưởng, cục phó, phó cục trưởng, vụ trưởng, vụ phó, phó vụ trưởng, tổng cục trưởng, phó tổng cục trưởng, chi cục trưởng, phó chi cục trưởng, ' +
    'hạt trưởng, đội trưởng, đội phó, phó đội trưởng, trưởng thôn, trưởng bản, trưởng ấp, tổ trưởng, trưởng khu phố, trưởng đặc khu, đặc khu trưởng, giám tuyển, phó trưởng khoa Ngoại, phó trưởng khoa Nội, phó trưởng khoa Sản, phó trưởng khoa Nhi, phó trưởng khoa Cấp cứu, đại biểu đoàn, trưởng khoa, trưởng khoa Ngoại, trưởng khoa Nội, trưởng khoa Sản, trưởng khoa Nhi, trưởng khoa Cấp cứu, trưởng khoa Hồi sức, trưởng khoa Hồi sức tích cực, trưởng khoa Dược, phó khoa, phó trưởng khoa, phó trưởng đoàn, trưởng nhóm, trưởng đại diện, ' +
    // ranks
    'đại tướng, thượng tướng, trung tướng, thiếu tướng, tướng, đại tá, thượng tá, trung tá, thiếu tá, đại uý, thượng uý, trung uý, thiếu uý, thượng sĩ, trung sĩ, hạ sĩ, binh nhất, binh nhì, đô đốc, phó đô đốc, chuẩn đô đốc, chuẩn tướng, ' +
    'tư lệnh, phó tư lệnh, chỉ huy, chỉ huy trưởng, phó chỉ huy trưởng, chính uỷ, phó chính uỷ, chính trị viên, tham mưu trưởng, tổng tham mưu trưởng, chiến sĩ, binh sĩ, cảnh sát trưởng, cảnh sát, điều tra viên, kiểm sát viên, thẩm phán, hội thẩm, công tố viên, trung đoàn trưởng, lữ đoàn trưởng, sư đoàn trưởng, ' +
    // work
    'giám đốc, phó giám đốc, phó giám đốc thường trực, tổng giám đốc, phó tổng giám đốc, giám đốc điều hành, giám đốc kinh doanh, giám đốc kỹ thuật, chủ tịch hội đồng quản trị, chủ tịch HĐQT, chủ tịch HĐTV, chủ tịch hội đồng thành viên, ' +
    'CEO, GĐ, PGĐ, TGĐ, CT, PCT, TT, TBT, HLV, HLV trưởng, nhà cầm quân, chiến lược gia, huấn luyện viên, huấn luyện viên trưởng, trợ lý, trợ lý huấn luyện viên, nhà sáng lập, đồng sáng lập, người sáng lập, nhà đồng sáng lập, tỷ phú, tỉ phú, triệu phú, doanh nhân, nữ doanh nhân, ông chủ, bà chủ, chủ nhà, chủ quán, chủ tiệm, chủ trang trại, chủ rẫy, chủ vườn, chủ trại, chủ thầu, chủ quầy, chủ sạp, chủ ghe, chủ xe, chủ trọ, chủ nhà trọ, chủ vựa, chủ đò, chủ hộ, chủ quán nước, chủ shop, chủ nhà hàng, chủ khách sạn, chủ xưởng, chủ lò, chủ hãng, chủ biên, chủ mưu, chủ hụi, chủ ruộng, chủ đầm, chủ bè, chủ homestay, ' +
    'chủ cửa hàng, chủ đầu tư, chủ nhiệm, phó chủ nhiệm, chủ doanh nghiệp, chủ cơ sở, chủ tàu, hiệu trưởng, hiệu phó, phó hiệu trưởng, giáo viên, cô giáo, thầy giáo, giảng viên, nhà giáo, nhà giáo ưu tú, nhà giáo nhân dân, giáo sư, phó giáo sư, tiến sĩ, thạc sĩ, cử nhân, kỹ sư, kiến trúc sư, luật sư, bác sĩ, bác sỹ, ca sỹ, nghệ sỹ, nhạc sỹ, tiến sỹ, thạc sỹ, y sỹ, hoạ sỹ, võ sỹ, thượng nghị sỹ, dược sỹ, y sĩ, y tá, điều dưỡng, dược sĩ, ' +
    'nữ hộ sinh, lương y, GS, PGS, TS, ThS, BS, BSCKI, BSCKII, BS.CKI, BS.CKII, BS.CK1, BS.CK2, BS CKI, BS CKII, BS CK1, BS CK2, ThS.BS, TS.BS, PGS.TS, PGS.TS.BS, GS.TS, GS.TS.BS, GS.TSKH, ThS.BS CKII, ThS.LS, KTS, BSCK1, BSCK2, KS, LS, DS, CN, NSND, NSƯT, NGND, NGƯT, TSKH, viện sĩ, nhà khoa học, nhà nghiên cứu, nhà vật lý, nhà sử học, nhà văn, nhà thơ, nhà báo, nhà phê bình, nhà thiết kế, nhà sản xuất, nhà sưu tập, nhà văn hoá, nhà biên kịch, nhà kinh tế, nhà hoạt động, nhà môi giới, phóng viên, biên tập viên, bình luận viên, ' +
    'tổng biên tập, phó tổng biên tập, biên kịch, nhiếp ảnh gia, phóng viên ảnh, MC, người dẫn chương trình, dẫn chương trình, đạo diễn, diễn viên, nam diễn viên, nữ diễn viên, ca sĩ, nam ca sĩ, nữ ca sĩ, danh ca, diva, divo, giọng ca, ca sĩ nhí, rapper, nhạc sĩ, nhạc công, nghệ sĩ, nghệ sĩ ưu tú, nghệ sĩ nhân dân, danh hài, nghệ nhân, hoạ sĩ, hoa hậu, á hậu, nam vương, người mẫu, siêu mẫu, người đẹp, ' +
    'hotgirl, hot girl, hot boy, nữ hoàng sắc đẹp, NTK, đầu bếp, DJ, vũ công, biên đạo, biên đạo múa, quán quân, á quân, cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, thủ quân, thủ thành, trung phong, chân sút, danh thủ, tuyển thủ, trọng tài, vận động viên, VĐV, võ sĩ, kỳ thủ, tay vợt, kình ngư, xạ thủ, cua rơ, ' +
    'chuyên gia, chuyên viên, nhân viên, cán bộ, công chức, công nhân, nữ công nhân, nông dân, ngư dân, ngư phủ, thuyền trưởng, thuyền viên, máy trưởng, phi công, cơ trưởng, tiếp viên, tài xế, lái xe, phụ xe, bảo vệ, thợ, thợ lặn, thương nhân, tiểu thương, nội trợ, học sinh, nữ sinh, nam sinh, sinh viên, cựu sinh viên, thí sinh, thủ khoa, á khoa, ' +
    'nghiên cứu sinh, du học sinh, tình nguyện viên, tín đồ, phật tử, bệnh nhân, nạn nhân, hành khách, du khách, cư dân, người dân, phụ huynh, cử tri, khách hàng, tài khoản, bị cáo, bị hại, bảo mẫu, người gác đền, bị can, nghi phạm, nghi can, đối tượng, hung thủ, kẻ, trùm, trùm ma tuý, ông trùm, thủ phạm, tử tù, phạm nhân, tù nhân, siêu lừa, nữ quái, điệp viên, cựu điệp viên, ' +
    'nhà đầu tư, nhà phân tích, nhà quan sát, nhà bình luận, nhà hoạt động môi trường, nhà từ thiện, giám khảo, thành viên, hội viên, đảng viên, đoàn viên, cựu chiến binh, thương binh, liệt sĩ, anh hùng, mẹ Việt Nam anh hùng, bà mẹ Việt Nam anh hùng, già làng, cư sĩ, ni sư, sư thầy, sư cô, phật sống, tác giả, dịch giả, blogger, youtuber, tiktoker, streamer, vlogger, ' +
    // family
    'vợ, chồng, con trai, con gái, con, cha, mẹ, bố, má, mẹ ruột, cha ruột, bố đẻ, mẹ đẻ, cha dượng, mẹ kế, mẹ chồng, bố chồng, bố vợ, mẹ vợ, em trai, em gái, anh trai, chị gái, em họ, anh họ, chị họ, em ruột, anh ruột, chị ruột, chú ruột, bác ruột, cô ruột, cậu ruột, dì ruột, con nuôi, cha nuôi, mẹ nuôi, bố nuôi, anh rể, chị dâu, em rể, em dâu, con dâu, con rể, ông nội, bà nội, ông ngoại, bà ngoại, cháu trai, cháu gái, cháu nội, cháu ngoại, ' +
    'bạn trai, bạn gái, người yêu, hôn phu, hôn thê, vợ cũ, chồng cũ, bạn thân, đồng nghiệp, đồng đội, phu nhân, đệ nhất phu nhân, quý tử, ái nữ, người cha, người mẹ, người vợ, người chồng, anh em, người anh, chị em, song sinh, bí thư thành uỷ, bí thư tỉnh uỷ, bí thư huyện uỷ, bí thư quận uỷ, bí thư đảng uỷ, phó bí thư tỉnh uỷ, phó bí thư thành uỷ, phó bí thư huyện uỷ, quyền bí thư, trưởng bộ môn, kế toán trưởng, thủ quỹ, thủ kho, điều dưỡng trưởng, kỹ thuật viên, thư ký toà soạn, nhà tạo mẫu, stylist, người đại diện, người quản lý, nhà thầu, thợ xây, thợ may, thợ mỏ, thợ săn, diêm dân, đồng bào, tu sĩ, mục sư, giáo sĩ, giáo chủ, đại giáo chủ, thủ tướng lâm thời, tổng thống đắc cử, tổng thống lâm thời, tổng thống mãn nhiệm, quyền tổng thống, cựu tổng thống, cựu thủ tướng, cựu bộ trưởng, bộ trưởng quốc phòng, bộ trưởng ngoại giao, bộ trưởng tài chính, thủ tướng đắc cử, chủ tịch hạ viện, chủ tịch thượng viện, lãnh đạo phe đối lập, thủ lĩnh phe đối lập, tổng giám mục, đạo sĩ, thiền sư, pháp sư, golfer, cơ thủ, tay đua, tay chèo, đô vật, võ sư, huấn luyện viên thể lực, ngoại binh, tân binh, hậu vệ trái, hậu vệ phải, tiền vệ trung tâm, tiền đạo cánh, trung vệ đội trưởng, nhạc trưởng, nghệ sĩ hài, diễn viên hài, người mẫu ảnh, nhà quay phim, quay phim, thi sĩ, văn sĩ, học giả, triết gia, sử gia, nhà toán học, nhà hoá học, nhà sinh học, nhà khảo cổ, nhà thiên văn, nhà tâm lý học, nhà xã hội học, nhà kinh tế học, nhà địa chất, nhà khí tượng, nhà môi trường, nhà ngoại cảm, phi hành gia'
  ).split(', '),
  roleEndings: [],
  roleTails: [],
  elisions: [],
  apostropheEndings: false,
  genitives: [],
  plurals: [],
  employerLinks: [],
  firmTails: [],
  headSynonyms: [
    'toà án nhân dân, TAND'.split(', '),
    'uỷ ban nhân dân, UBND'.split(', '),
    'hội đồng nhân dân, HĐND'.split(', '),
    'viện kiểm sát nhân dân, viện KSND, VKSND, viện kiểm sát'.split(', '),
    'bệnh viện, BV, bệnh viên'.split(', '),
    'trường đại học, trường ĐH, đại học, ĐH'.split(', '),
    'trường tiểu học, tiểu học, trường TH'.split(', '),
    'trường THPT, THPT, trường trung học phổ thông'.split(', '),
    'trường THCS, THCS, trường trung học cơ sở'.split(', '),
    'trường mầm non, mầm non'.split(', '),
    'công ty, công ty cổ phần, công ty CP, CTCP, công ty TNHH, công ty TNHH MTV, công ty TNHH một thành viên, Cty'.split(', '),
    'câu lạc bộ, CLB'.split(', '),
    'cơ quan cảnh sát điều tra, cơ quan CSĐT'.split(', '),
    'mặt trận tổ quốc, MTTQ'.split(', '),
    'ngân hàng, ngân hàng TMCP'.split(', '),
    'sở giáo dục và đào tạo, sở GD&ĐT, sở GD-ĐT, sở GDĐT'.split(', '),
    'bộ giáo dục và đào tạo, bộ GD&ĐT, bộ GD-ĐT, bộ GDĐT'.split(', '),
    'sở giao thông vận tải, sở GTVT'.split(', '),
    'bộ giao thông vận tải, bộ GTVT'.split(', '),
    'sở tài nguyên và môi trường, sở TN&MT, sở TN-MT'.split(', '),
    'bộ tài nguyên và môi trường, bộ TN&MT, bộ TN-MT'.split(', '),
    'sở nông nghiệp và phát triển nông thôn, sở NN&PTNT, sở NN-PTNT'.split(', '),
    'phòng cảnh sát giao thông, phòng CSGT'.split(', '),
    'đội cảnh sát giao thông, đội CSGT'.split(', '),
    'đội tuyển, tuyển, ĐT'.split(', '),
    'văn phòng luật sư, văn phòng luật'.split(', '),
  ],
  houseNumbers: ['số', 'ngõ', 'ngách', 'hẻm', 'kiệt'],
  thingRelatives: [],
  personRelatives: [],
  roleSynonyms: [
    'tiến sĩ, ts, pgs, tskh, ts.bs'.split(', '),
    'giáo sư, gs, pgs'.split(', '),
    'phó giáo sư, pgs'.split(', '),
    'thạc sĩ, ths'.split(', '),
    'bác sĩ, bs, bsck1, bsck2, bscki, bsckii, ths.bs'.split(', '),
    'thầy thuốc, bác sĩ, bs'.split(', '),
    'luật sư, ls'.split(', '),
    'kiến trúc sư, kts'.split(', '),
    'kỹ sư, ks'.split(', '),
    'nhà thiết kế, ntk'.split(', '),
    'huấn luyện viên, hlv, hlv trưởng'.split(', '),
    'nhà cầm quân, hlv, huấn luyện viên'.split(', '),
    'chiến lược gia, hlv, huấn luyện viên'.split(', '),
    'hlv, huấn luyện viên'.split(', '),
    'sĩ quan, đại tá, thượng tá, trung tá, thiếu tá, đại uý, thiếu tướng, trung tướng'.split(', '),
    'tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng'.split(', '),
    'nhà lãnh đạo, tổng thống, thủ tướng, chủ tịch nước, quốc vương, tổng bí thư'.split(', '),
    'lãnh đạo, bí thư, chủ tịch, phó chủ tịch, giám đốc'.split(', '),
    'nguyên thủ, tổng thống, chủ tịch nước'.split(', '),
    'chính trị gia, tổng thống, thủ tướng, nghị sĩ, thượng nghị sĩ, bộ trưởng'.split(', '),
    'nghị sĩ, thượng nghị sĩ, hạ nghị sĩ'.split(', '),
    'nhà ngoại giao, đại sứ, phát ngôn viên, người phát ngôn, ngoại trưởng'.split(', '),
    'người phát ngôn, phát ngôn viên'.split(', '),
    'phát ngôn viên, người phát ngôn'.split(', '),
    'doanh nhân, tổng giám đốc, giám đốc, ceo, nhà sáng lập, chủ tịch hđqt, chủ tịch hội đồng quản trị, tỷ phú, chủ doanh nghiệp'.split(', '),
    'giám đốc, gđ'.split(', '),
    'ceo, giám đốc điều hành'.split(', '),
    'nghệ sĩ, nsưt, nsnd, ca sĩ, diễn viên, nhạc sĩ'.split(', '),
    'diva, ca sĩ, danh ca, nữ ca sĩ'.split(', '),
    'giọng ca, ca sĩ, nam ca sĩ, nữ ca sĩ'.split(', '),
    'nhà khoa học, tiến sĩ, ts, giáo sư, gs, pgs, nhà nghiên cứu'.split(', '),
    'nhà nghiên cứu, tiến sĩ, ts, pgs'.split(', '),
    'chuyên gia, tiến sĩ, ts, pgs, gs, luật sư, bác sĩ'.split(', '),
    'cầu thủ, tiền đạo, tiền vệ, hậu vệ, trung vệ, thủ môn, đội trưởng'.split(', '),
    'nhà văn, tác giả'.split(', '),
    'tác giả, nhà văn, nhà thơ, hoạ sĩ, nhạc sĩ'.split(', '),
    'người đẹp, hoa hậu, á hậu, người mẫu, diễn viên'.split(', '),
    'nhà giáo, hiệu trưởng, giáo viên, giảng viên'.split(', '),
    'giảng viên, tiến sĩ, ts, ths, pgs'.split(', '),
    'nữ sinh, học sinh, sinh viên'.split(', '),
    'nam sinh, học sinh, sinh viên'.split(', '),
    'lão nông, nông dân'.split(', '),
    'ngư dân, thuyền trưởng'.split(', '),
    'nhà làm phim, đạo diễn'.split(', '),
    'vận động viên, vđv, xạ thủ, kình ngư, võ sĩ, tay vợt'.split(', '),
    'thủ quân, đội trưởng'.split(', '),
    'người gác đền, thủ môn, thủ thành'.split(', '),
    'thủ thành, thủ môn'.split(', '),
    'quan chức, bộ trưởng, thứ trưởng, giám đốc sở, thống đốc'.split(', '),
    'sư thầy, hoà thượng, thượng toạ, đại đức'.split(', '),
    'linh mục, cha'.split(', '),
  ],
  roleModifiers:
    'xe tải, xe khách, xe ôm, xe buýt, xe container, taxi, cựu, cố, nguyên, quyền, nữ, nam, tân, phó, tổng, thường trực, điều hành, phụ trách, trẻ, cao cấp, chính, đương nhiệm, danh dự, chuyên trách, tỉnh, huyện, xã, thành phố, quận, phường, thị xã, thị trấn, nước, đảng, trưởng, vợ chồng, người, quốc gia, tối cao, kiêm, công an, sở, bộ, anh, chị, ông, bà, em, bóng đá, điện ảnh, truyền hình, kinh tế, quốc hội, trung ương, UBND, HĐND, HĐQT, anh ấy, ngoại, đội tuyển, thể thao, giáo dục'.split(
      ', ',
    ),
  roleLinks: ['của', 'tại', 'ở', 'thuộc', 'phụ trách', 'kiêm', 'về'],
  surnames:
    'Park Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Mai Trịnh Đào Trương Cao Hà Tạ Lưu Thái Phùng Tô Chu Quách Kiều Vương Tống Châu Lương Lã Lại La Tăng Từ Thân Thạch Nghiêm Mạc Ninh Nông Ma Hứa Triệu Đàm Khuất Khổng Kim Giang Doãn Diệp Bạch Âu Ông Viên Văn Tôn Thiều Trang Tiêu Quan Phí Phó Ngụy Mẫn Lục Lò Lường Lữ Lỗ Hàn Hầu Hạ Giáp Đồng Điểu Đới Cù Cồ Chế Cấn Cung Bế Vi Vàng Giàng Sùng Hoà Tòng Quàng Thào Mùa Hạng Chử Đậu Thẩm Sầm Cầm Khương Tập Tưởng Mao Trác Uông'.split(
      ' ',
    ),
  givenNames,
  calledNames:
    'An Anh Bảo Bắc Bình Bích Cảnh Châu Chi Chiến Chính Chương Công Cường Diệu Dũng Dung Duy Duyên Dương Đạt Đăng Đình Định Đoan Đông Đức Giang Giao Hà Hạ Hải Hằng Hạnh Hân Hậu Hiền Hiển Hiếu Hiệp Hoa Hoà Hoàng Hoài Hồng Huệ Hùng Huy Huyền Hưng Hương Hường Khải Khang Khanh Khánh Khiêm Khoa Khôi Kiên Kiệt Kim Kỳ Lam Lan Lâm Liên Linh Loan Long Lộc Lợi Lực Lương Ly Lý Mai Mạnh Minh My Mỹ Nam Nga Ngân Nghĩa Ngọc Nguyên Nguyệt Nhân Nhật Nhi Như Nhung Ninh Oanh Phát Phi Phong Phú Phúc Phương Phượng Phước Quang Quân Quốc Quý Quyên Quyền Quyết Quỳnh Sen Sơn Sương Tài Tâm Tân Tấn Thái Thanh Thành Thảo Thắng Thiên Thiện Thịnh Thoa Thọ Thu Thuận Thuỳ Thuý Thuỷ Thư Thương Tiên Tiến Tín Toàn Trà Trâm Trân Trang Trí Trọng Trúc Trung Trường Tú Tuấn Tuệ Tùng Tuyên Tuyết Tường Uyên Vân Văn Vi Việt Vinh Vũ Vương Vy Xuân Yến'.split(
      ' ',
    ),
  particles:
    'of the for van de da dos von der bin al el bint ibn le du un il in seo hyun ho jin hee woo sik kyu min soo suk hun jae won young hwan jong hye yong chul'.split(
      ' ',
    ),
  possessors: [],
  organisations: (
    'Formosa, ABBank, AC Milan, ACB, ACV, ADB, AFC, AFF, AFP, AIPA, AMD, AP, APEC, AS Roma, ASEAN, Activision Blizzard, Adidas, Agribank, Air France, Airbnb, Airbus, Ajax, Al Hilal, Al Jazeera, ' +
    'Al Nassr, Al Qaeda, Al-Qaeda, Alibaba, Amazon, Amnesty International, Apple, Arsenal, B.Bình Dương, S.Khánh Hoà, Aston Villa, AstraZeneca, Atletico, Atletico Madrid, Audi, BBC, BIDV, BMW, BRG, BRICS, BYD, ' +
    'PV Oil, PV Gas, PV Power, Variety, MB Bank, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh, Telegram, YouTube, Twitter, Instagram, WhatsApp, Znews, Saostar, Becamex TP HCM, Chương trình Phát triển Liên Hợp Quốc, Chương trình Lương thực Thế giới, Bamboo Airways, Ban Bí thư, Ban Chấp hành Trung ương, Barca, Barcelona, Bayer Leverkusen, Bayern Munich, Be, Becamex Bình Dương, Becamex TP.HCM, Benfica, Best Buy, Bloomberg, ' +
    'Blue Origin, Boeing, Boko Haram, Borussia Dortmund, Bournemouth, Brentford, Brighton, Burger King, Burnley, ByteDance, Bách Hoá Xanh, Bình Định FC, Bộ Chính trị, CAHN, CIA, CMC, CNBC, ' +
    'CNN, Celtic, Chelsea, Chính phủ, Citibank, Coca-Cola, Credit Suisse, Crystal Palace, Công đảng, DOJI, Daily Mail, Deloitte, Der Spiegel, Dinh Độc Lập, Disney, Dortmund, Dân Việt, ' +
    'Dân trí, ECB, EU, EVN, Ecopark, Electronic Arts, Eli Lilly, Epic Games, Europol, Everton, Eximbank, Exxon Mobil, FAO, FBI, FIFA, FLC, FPT, Facebook, Fars News, Fed, Fenerbahce, ' +
    'Feyenoord, Financial Times, Fitch Ratings, Ford, Fox News, Foxconn, Fulham, G20, G7, Galatasaray, Gartner, Gazprom, General Electric, Gia đình và Xã hội, Gojek, Goldman Sachs, Google, ' +
    'Grab, Guardian, HAGL, HDBank, HNX, HSBC, HTV, Habeco, Hamas, Hezbollah, Highlands Coffee, HoSE, Hoa Sen, Home Depot, Honda, Houthi, Hoà Phát, Hoàn Cầu Thời báo, Hoàng Anh Gia Lai, ' +
    'Huawei, Human Rights Watch, Huế FC, Hyundai, Hà Nội FC, Hạ viện, Hải Phòng FC, Hồng Lĩnh Hà Tĩnh, Hội đồng Bảo an, IAEA, ILO, IMF, INTERPOL, IOC, IS, Infonet, Intel, Inter, Inter Miami, ' +
    "Inter Milan, Interpol, JAXA, JP Morgan, JPMorgan, Johns Hopkins, Johor Darul Ta'zim, Juventus, KCNA, KFC, Kenh14, Khánh Hoà FC, Kia, Kremlin, Kyodo, LG, LHQ, LPBank, Lao Động, Lazada, " +
    'Lazio, Le Monde, Leeds, Lehman Brothers, Leicester, Leverkusen, Lille, Liverpool, Liên Hiệp Quốc, Liên Hợp Quốc, Liên minh châu Âu, Lockheed Martin, Long An FC, Louis Vuitton, Lyon, ' +
    "Lưỡi liềm đỏ, Lầu Năm Góc, MB, MBBank, MSB, MTTQ, MTTQ Việt Nam, MU, Man City, Man United, Manchester City, Marseille, Masan, Masterise, Mazda, McDonald's, Mercedes-Benz, " +
    'MerryLand Quy Nhơn, Meta, Microsoft, Mitsubishi, MoMo, MobiFone, Moderna, Monaco, Morgan Stanley, Mossad, Mặt trận Tổ quốc, NASA, NATO, NCB, NHK, Nam A Bank, Nam Định FC, Napoli, ' +
    'Netflix, New York Times, Newcastle, Ngân hàng Nhà nước, Ngôi Sao, Người Lao Động, Người Đưa Tin, Nhà Trắng, Nhà Xanh, Nhà nước, Nhà nước Hồi giáo, Nike, Nikkei, Nikkei Asia, Ninh Bình FC, Nokia, ' +
    'Northrop Grumman, Nottingham Forest, Novaland, Novo Nordisk, Nvidia, OCB, OECD, OGC Nice, OPEC, OPEC+, OpenAI, Oppo, PNJ, PSG, PSV, PVF, PVF-CAND, PVN, Pacific Airlines, Petrolimex, ' +
    'Petrovietnam, Pfizer, Pháp luật TP.HCM, Phù Đổng Ninh Bình, Phố Downing, Porto, Qualcomm, Quân uỷ Trung ương, Quảng Nam FC, Quốc hội, RIA Novosti, Rangers, Real Madrid, Real Sociedad, ' +
    'Red Bull, Reuters, Rio Tinto, Rolling Stone, S&P Global, SCB, SCMP, SGGP, SHB, SHB Đà Nẵng, SJC, SK Hynix, SLNA, Sabeco, Sacombank, Saigontourist, Samsung, Sanna Khánh Hoà, ' +
    'Saudi Aramco, Save the Children, SeABank, Sevilla, Shopee, Siemens, Simexco, Soha, Sony, Sony Music, South China Morning Post, Southampton, SpaceX, Sporting, Sputnik, ' +
    'Standard Chartered, Starbucks, Sun Group, Sài Gòn Giải Phóng, Sông Lam Nghệ An, T&T, TAND cấp cao tại Hà Nội, TAND cấp cao tại TP HCM, TAND cấp cao tại TP.HCM, TAND cấp cao tại Đà Nẵng, ' +
    'TASS, TH, TH True Milk, THACO, TKV, TP.HCM FC, TPBank, TSMC, TTXVN, Taliban, Techcombank, Tencent, Tesla, Than Quảng Ninh, Thanh Niên, Thanh tra Chính phủ, Thép Xanh Nam Định, ' +
    'Thông tấn xã Việt Nam, Thượng viện, Thế Giới Di Động, Thể Công, Thể Công Viettel, Thể Công - Viettel, Thể Công-Viettel, TikTok, Tiki, Tiền Phong, Tottenham, Toyota, Toà án nhân dân cấp cao tại Hà Nội, ' +
    'Toà án nhân dân cấp cao tại TP HCM, Toà án nhân dân cấp cao tại TP.HCM, Toà án nhân dân cấp cao tại Đà Nẵng, Trung Nguyên, Trung ương Đảng, Tuổi Trẻ, Tuổi Trẻ Online, Tân Hoa Xã, UEFA, ' +
    'UNDP, UNESCO, UNHCR, UNICEF, Uber, Unicef, Universal Music, Uỷ ban Thường vụ Quốc hội, VEC, VFF, VIB, VKSND cấp cao tại Hà Nội, VKSND cấp cao tại TP HCM, VKSND cấp cao tại TP.HCM, ' +
    'VKSND cấp cao tại Đà Nẵng, VNA, VNG, VNPT, VNPay, VOV, VOV.vn, VPBank, VPF, VTC, VTC News, VTV, Valencia, Vanity Fair, VietJet Air, VietNamNet, Vietcombank, VietinBank, Vietjet, ' +
    'Vietnam Airlines, VietnamPlus, Vietravel, Viettel, Viettel FC, Villarreal, VinFast, VinaPhone, Vinachem, Vinacomin, Vinaconex, Vinamilk, Vingroup, Vinhomes, Vivo, Viện Hàn lâm, ' +
    'Viện KSND cấp cao tại Hà Nội, Viện KSND cấp cao tại TP HCM, Viện KSND cấp cao tại TP.HCM, Viện KSND cấp cao tại Đà Nẵng, Viện kiểm sát nhân dân cấp cao tại Hà Nội, ' +
    'Viện kiểm sát nhân dân cấp cao tại TP HCM, Viện kiểm sát nhân dân cấp cao tại TP.HCM, Viện kiểm sát nhân dân cấp cao tại Đà Nẵng, VnEconomy, VnExpress, Volkswagen, ' +
    'Văn phòng Chủ tịch nước, Văn phòng Trung ương Đảng, WB, WHO, WTO, Wagner, Wall Street Journal, Walmart, Warner Bros, Warner Music, Washington Post, Wells Fargo, West Brom, West Ham, ' +
    'WinMart, Wolves, World Bank, Xiaomi, Xinhua, Yonhap, Zalo, Zing, Zing.vn, Điện Capitol, Điện Elysee, Điện Kremlin, Điện Máy Xanh, Điện Élysée, Đông Á Thanh Hoá, Đại hội đồng, Đảng, ' +
    'Đảng Cộng sản, Đồi Capitol, Đồng Tháp FC'
  ).split(', '),
  organisationHeads: (
    'bộ, sở, cục, tổng cục, chi cục, ban, phòng, uỷ ban, uỷ ban nhân dân, UBND, HĐND, hội đồng nhân dân, hội đồng, văn phòng, thanh tra, kiểm toán, kho bạc, hải quan, chi cục thuế, cục thuế, tỉnh uỷ, thành uỷ, huyện uỷ, quận uỷ, thị uỷ, đảng uỷ, đảng bộ, chi bộ, ' +
    'trạm CSGT, trạm cảnh sát giao thông, trạm y tế, trạm kiểm lâm, công an, cơ quan, cơ quan cảnh sát điều tra, cơ quan CSĐT, cảnh sát, phòng cảnh sát, đội cảnh sát, phòng CSGT, đội CSGT, CSGT, PC45, PC46, PC47, PC67, bộ đội biên phòng, BĐBP, đồn biên phòng, biên phòng, cảnh sát biển, bộ chỉ huy, ban chỉ huy, ban chỉ huy quân sự, ban chỉ đạo, bộ tư lệnh, quân khu, quân đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, hạm đội, phi đội, ' +
    'quân đội, không quân, hải quân, lục quân, thuỷ quân lục chiến, lực lượng vũ trang, lực lượng an ninh, lực lượng phòng vệ, lực lượng không quân, tình báo, cơ quan tình báo, chính phủ, chính quyền, nội các, quốc hội, thượng viện, hạ viện, nghị viện, tổng tham mưu, bộ tổng tham mưu, toà án, toà án nhân dân, toà, TAND, TAND cấp cao, viện kiểm sát, viện kiểm sát nhân dân, VKS, VKSND, VKSND tối cao, hội đồng xét xử, ' +
    'công đoàn, tổng liên đoàn, liên đoàn, liên đoàn lao động, hội, hội liên hiệp, hiệp hội, liên hiệp, liên hiệp hội, tổng hội, đoàn, đoàn thanh niên, thành đoàn, tỉnh đoàn, huyện đoàn, trung ương đoàn, mặt trận, mặt trận tổ quốc, MTTQ, UBMTTQ, uỷ ban MTTQ, uỷ ban mặt trận tổ quốc, đảng, đảng cộng hoà, đảng dân chủ, đảng cộng sản, liên minh, liên minh hợp tác xã, hợp tác xã, HTX, quỹ, ' +
    'viện, học viện, viện nghiên cứu, trung tâm, ngân hàng, ngân hàng nhà nước, ngân hàng TMCP, kiểm lâm, hạt kiểm lâm, chi cục kiểm lâm, đài, đài truyền hình, đài phát thanh, đài PT-TH, đài tiếng nói, đại sứ quán, lãnh sự quán, tổng lãnh sự quán, đài khí tượng thuỷ văn, nhà xuất bản, NXB, ban quản lý, ban quản lý dự án, ban tổ chức, ban tuyên giáo, ban nội chính, ban thường vụ, ban chấp hành, ban kiểm tra, ban huấn luyện, ban kinh tế, ' +
    'đoàn thanh niên cộng sản Hồ Chí Minh, đoàn TNCS Hồ Chí Minh, khu quản lý đường bộ, khu quản lý, vùng cảnh sát biển, hải đoàn, hải đội, đoàn luật sư, sở giao dịch, đội tuyển, tuyển, đội, đội bóng, ĐT, ĐTQG, U16, U17, U18, U19, U20, U21, U22, U23, CLB, câu lạc bộ, tổ chức, phong trào, phân viện, phân hiệu, khoa, xí nghiệp, tổng công ty, bảo hiểm xã hội, BHXH, bưu điện, điện lực, tập đoàn, cảng vụ, cụm cảng, xổ số kiến thiết, Vụ, Chứng khoán'
  ).split(', '),
  organisationNamesakes: (
    'trường THCS-THPT, trường THCS - THPT, trường THCS và THPT, trường TH-THCS, trường tiểu học và THCS, trường phổ thông, trường PTDTNT, trường phổ thông dân tộc nội trú, trường nghề, trường liên cấp, trường, trường đại học, đại học, ĐH, trường ĐH, cao đẳng, CĐ, trường cao đẳng, trường CĐ, trung cấp, trường trung cấp, trường THPT, THPT, trường THCS, THCS, trường tiểu học, tiểu học, trường TH, trường mầm non, mầm non, mẫu giáo, trường mẫu giáo, trường chuyên, trường trung học, trường quốc tế, ' +
    'công ty, công ty TNHH, công ty CP, công ty cổ phần, Cty, CTCP, công ty mẹ, doanh nghiệp, DNTN, doanh nghiệp tư nhân, bệnh viện, bệnh viên, BV, bệnh viện đa khoa, phòng khám, phòng khám đa khoa, bảo tàng, thư viện, nhà máy, nhà hát, nhà thuốc, nhà hàng, tiệm vàng, văn phòng luật sư, văn phòng luật, hãng luật, công ty luật, ' +
    'gánh hát, đoàn cải lương, hãng phim'
  ).split(', '),
  teamTails: [],
  organisationTails: ['FC', 'Group', 'Corporation', 'Corp', 'Securities', 'Research', 'Inc', 'Ltd', 'Bank', 'University', 'Times', 'Post', 'News', 'Airlines', 'Motors', 'Holding', 'Holdings', 'Club', 'Television', 'Daily', 'Journal', 'Tribune', 'Herald', 'United', 'Online', 'Entertainment', 'Media', 'Land', 'Health', 'Institute', 'Foundation', 'Front', 'Capital', 'Oil', 'Gas', 'Petroleum', 'Tech', 'High-Tech', 'Auto', 'Automotive', 'Shipping', 'Airways', 'Studio', 'Studios', 'Records', 'Pictures', 'Energy', 'Partners', 'Ventures', 'Technologies', 'Technology', 'Software', 'Insurance', 'Steel', 'Foods', 'Pharma', 'Logistics', 'Academy', 'School', 'College', 'Hospital', 'Association', 'Federation', 'Council', 'Agency', 'Motor', 'Electronics', 'Electric', 'Solutions', 'Education', 'Invest', 'Investment', 'Investments', 'Network', 'Magazine', 'Express', 'Russell', 'Ratings', 'Seafood', 'Food', 'Fund', 'Plastic', 'Coffee', 'Retail', 'Mart', 'Travel', 'Agro'],
  organisationParts: (
    'thiên văn, các công trình, các công trình giao thông, kỷ luật, nghiệp vụ, khảo thí, phòng bệnh, vắc xin, chế biến, xuất khẩu, nhập khẩu, lương thực thực phẩm, bán dẫn, dược liệu, thể dục thể thao, nông sản, trái cây, hồ tiêu, lâm sản, vàng, nhựa, bao bì, kho vận, xe buýt, văn thư, lễ tân, lãnh sự, nhà và thị trường bất động sản, CNCH, tuần tra, cao tốc, trạm sạc, toàn cầu, tội phạm về ma tuý, tội phạm về tội phạm về kinh tế, tội phạm về tham nhũng, giao dịch, lái xe, sát hạch lái xe, anh ngữ, nhật ngữ, hoa ngữ, thực hành, chống độc, chống hàng giả, giới thiệu, điều phối, ghép tạng, hiến máu, tế bào gốc, thẩm mỹ, hiếm muộn, tiêm chủng, xét nghiệm, y khoa, biểu diễn, bản quyền, dân dụng, phòng vệ, xúc tiến, chuyển giao, hướng nghiệp, sáng tạo, nuôi trồng, kiểm dịch, động vật, cứu trợ, nuôi dưỡng, người có công, thống nhất, tiếp nhận, thực nghiệm, bồi dưỡng, điều hành, giải trí, khám chữa bệnh, CP, CSCĐ, CSHS, CSKT, CSMT, HIV/AIDS, MTV, PCCC, QLHC, TMCP, TNHH, an ninh, an ninh mạng, an toàn, bia, biên phòng, biến đổi, biển, buôn lậu, bách khoa, bán trú, báo chí, ' +
    'bí thư, bóng chuyền, bóng rổ, bóng đá, bù trừ, bơi lội, bưu chính, bản đồ, bảo an, bảo hiểm, bảo thủ, bảo trợ, bảo trợ xã hội, bảo tàng, bảo tồn, bảo vệ, bảo vệ môi trường, bảo vệ thực vật, ' +
    'bất động sản, bến xe, bệnh, bệnh phổi, bệnh tật, bỏng, bổ trợ tư pháp, ca múa nhạc, cao su, cao đẳng, chiến lược, chiếu sáng, cho vay, chuyên, chuyển đổi số, chè, chèo, chính phủ, ' +
    'chính sách, chính trị, chăm sóc, chăn nuôi, chấn thương, chấp hành, chất lượng, chất độc, chế xuất, chỉ huy, chỉ đạo, chỉnh hình, chống, chợ rẫy, chức năng, chứng khoán, chữ thập đỏ, ' +
    'chữa cháy, cung cấp, cà phê, các vấn đề, cán bộ, cây trồng, cây xanh, côn trùng, công an, công chứng, công cộng, công lập, công nghiệp, công nghệ, công nghệ cao, công thương, công trình, ' +
    'công tác, công tác xã hội, công viên, cơ khí, cơ sở, cơ động, cạnh tranh, cải lương, cảng, cảnh sát, ' +
    'cảnh sát điều tra, cảnh vệ, cấp cứu, cấp nước, cầu đường, cổ phần, cổ truyền, cộng hoà, cộng sản, cộng đồng, cờ vua, cứu hộ, cứu nạn, cứu nạn cứu hộ, cựu chiến binh, da cam, da giày, ' +
    'da liễu, di sản, dinh dưỡng, doanh nghiệp, doanh nhân, du khách, du lịch, du lịch sinh thái, dân chủ, dân lập, dân nguyện, dân số, dân sự, dân tộc, dân vận, dược, dược phẩm, ' +
    'dạy nghề, dầu khí, dệt may, dịch tễ, dịch vụ, dữ liệu, dự báo, dự phòng, dự trữ, dự án, gas, gia súc, gia đình, giao hưởng, giao nhận, giao thông, giá, giám sát, ' +
    'giám định, giám định y khoa, giáo dục, giáo dục nghề nghiệp, giáo dục thường xuyên, giải phóng, giấy, giống, gỗ, hai thành viên, hiệp ước, hoà bình, hoà giải, hoá chất, hoá dầu, hoá học, ' +
    'huyết học, huyện, huấn luyện, hàn lâm, hàng hải, hàng không, hành chính, hành khách, hình sự, hạ tầng, hạt nhân, hải quan, hải quân, hải đảo, hậu cần, học sinh, hồi giáo, hồi sức, hỗ trợ, ' +
    'hộ tịch, hợp nhất, hợp tác, hợp tác quốc tế, hợp tác xã, hữu nghị, khen thưởng, kho bạc, khoa học, khoáng sản, khu, khu công nghiệp, khu kinh tế, khu vực, khuyến học, khuyến nông, ' +
    'khách hàng, khí, khí hậu, khí tượng, không quân, khảo cổ, khẩn cấp, khởi nghiệp, kinh doanh, kinh tế, kiến trúc, kiểm lâm, kiểm nghiệm, kiểm soát, kiểm soát bệnh tật, kiểm sát, kiểm tra, ' +
    'kiểm định, ký sinh trùng, kế hoạch, kịch, kịch nói, kỹ nghệ, kỹ thuật, lao, lao động, liên hiệp, logistics, luật, luật gia, luật sư, lâm nghiệp, lâm sàng, lão khoa, lúa gạo, ' +
    'lý lịch tư pháp, lưu trữ, lương thực, lịch sử, lọc hoá dầu, lụt bão, ma tuý, may, may mặc, muối, mía đường, môi trường, múa, mầm non, mẫu giáo, mắt, mặt trận, ' +
    'một thành viên, mở, mỹ thuật, nam, nghiên cứu, nghề, nghệ thuật, nghệ thuật biểu diễn, ngoại giao, ngoại ngữ, ngoại thương, nguyên tử, ngân hàng, ngân sách, ngôn ngữ, người cao tuổi, ' +
    'người khuyết tật, người mù, người tiêu dùng, nhi, nhi đồng, nhiếp ảnh, nhiệt điện, nhiệt đới, nhà báo, nhà nước, nhà văn, nhà đất, nhà ở, nhân dân, nhân quyền, nhân văn, nhân đạo, nhạc, ' +
    'nông dân, nông nghiệp, nông thôn, năng khiếu, năng lượng, nước, nước giải khát, nạn nhân, nặng, nội chính, nội thất, nội tiết, nội trú, nội vụ, nội địa, nữ, olympic, phim, pháp luật, ' +
    'pháp y, phát hành, phát thanh, phát triển, phân bón, phòng, phòng cháy, phòng chống, phòng chống ma tuý, phòng chống thiên tai, phòng không, phòng thủ, ' +
    'phản gián, phần mềm, phối hợp, phổ thông, phổi, phụ nữ, phụ sản, phục hồi, phục hồi chức năng, quan hệ quốc tế, quan trắc, quy hoạch, quân sự, quân y, quân đội, quản lý, ' +
    'quản lý hành chính, quản lý quỹ, quản lý thị trường, quần vợt, quận, quốc gia, quốc hội, quốc phòng, quốc tế, quỹ, quỹ đất, rau quả, răng hàm mặt, rượu, sinh học, sinh sản, sinh viên, ' +
    'sát hạch, sân khấu, sông, sư phạm, sản, sản nhi, sản xuất, số, sốt rét, sở hữu, sức khoẻ, sử học, sữa, sự cố, tai mũi họng, taxi, tham mưu, tham nhũng, than, thanh niên, thanh thiếu niên, ' +
    'thanh toán, thanh tra, thi hành án, thi đua, thiên tai, thiết kế, thiếu niên, thoát nước, thuế, thuốc lá, thuỷ lợi, thuỷ sản, thuỷ văn, thuỷ điện, thành phố, thép, thông tin, thông tấn, ' +
    'thú y, thư viện, thương binh, thương mại, thường trực, thường vụ, thẩm định, thế giới, thể dục, thể thao, thị trường, thống kê, thức ăn, thực phẩm, thực vật, tim, tim mạch, tin học, ' +
    'tiêu chuẩn, tiêu dùng, tiếp công dân, tiền gửi, tiền phong, tiền tệ, tiểu học, toán học, trang trí, triết học, trung cấp, trung học, trung ương, truyền hình, truyền máu, truyền nhiễm, ' +
    'truyền thông, trách nhiệm hữu hạn, trí tuệ, trí tuệ nhân tạo, trật tự, trật tự xã hội, trẻ, trẻ em, trẻ mồ côi, trẻ vị thành niên, trọng tài, trồng trọt, ' +
    'trợ giúp pháp lý, tuyên giáo, tuyên huấn, tuyên truyền, tuồng, tài chính, tài nguyên, tài nguyên nước, tác chiến, tâm lý, tâm thần, tìm kiếm, tìm kiếm cứu nạn, tình báo, tín dụng, ' +
    'tín ngưỡng, tín nhiệm, tôn giáo, tư nhân, tư pháp, tư thục, tư vấn, tượng thuỷ văn, tỉnh, tối cao, tổ chức, tổ quốc, tổng hợp, tội phạm, từ thiện, tự do, tự nhiên, ung bướu, viên chức, ' +
    'viễn thám, viễn thông, việc làm, vàng bạc, văn hoá, vũ khí, vũ kịch, vũ trụ, vận chuyển, vận tải, vận động, vật lý, vệ sinh, xe khách, xe máy, xi măng, ' +
    'xiếc, xung phong, xuất bản, xuất nhập cảnh, xuất nhập khẩu, xây dựng, xã hội, xã hội học, xăng dầu, y dược, y học, y tế, âm nhạc, ô tô, đa khoa, điền kinh, điều tra, điện, ' +
    'điện lực, điện tử, điện ảnh, đo lường, đo đạc, đoàn kết, đào tạo, đá quý, đê điều, đóng tàu, đô thị, đăng kiểm, đăng ký, đăng ký đất đai, đường bộ, đường sắt, đường thuỷ, đại biểu, đại học, ' +
    'đất đai, đấu giá, đấu thầu, đầu tư, địa chấn, địa chất, địa lý, địa phương, địa ốc, đối ngoại, y tế dự phòng, thiên nhiên, đổi mới sáng tạo, đội tuyển, ứng dụng, ứng phó'
  ).split(', '),
  organisationActs: (
    'nước, kỷ luật, chế biến, xuất khẩu, nhập khẩu, xuất nhập khẩu, giao dịch, thực hành, giới thiệu, điều phối, biểu diễn, xúc tiến, chuyển giao, sáng tạo, nuôi trồng, cứu trợ, nuôi dưỡng, thống nhất, tiếp nhận, xét nghiệm, bồi dưỡng, điều hành, lái xe, hiến máu, tiêm chủng, điều tra, kiểm tra, quản lý, bảo vệ, đào tạo, phát triển, đầu tư, xây dựng, tổ chức, vận động, kiểm soát, giám sát, cung cấp, tư vấn, thiết kế, sản xuất, phối hợp, hợp nhất, tuyên truyền, thi đua, khen thưởng, ứng phó, công tác, cho vay, chống, phòng, ' +
    'phòng chống, dự báo, kiểm sát, kiểm toán, thanh tra, nghiên cứu, vận chuyển, mở, may, bảo trợ, hướng dẫn, dự phòng, cấp cứu, hồi sức, truyền máu, lưu trữ, bảo tồn, cứu hộ, cứu nạn, hỗ trợ, giám định, thẩm định, đăng ký, đăng kiểm, quy hoạch, chuyển đổi số, hợp tác, ' +
    'hoà giải, tiếp công dân, phản gián, phục hồi, chăm sóc, dạy, trồng, chuyên, điện, trẻ, tỉnh, thành phố, huyện, quận, khu vực, học sinh, sinh viên, doanh nghiệp, phụ nữ, nông dân, trẻ em, người cao tuổi, cán bộ, nạn nhân, bệnh, lao, giống, gỗ, giấy, bia, rượu, sữa, khí, gas, than, tim, mắt'
  ).split(', '),
  organisationEnds: ['tối cao', 'nhân dân tối cao', 'trung ương', 'cấp cao', 'nhân dân cấp cao', 'quốc gia', 'thế giới', 'quốc tế', 'khu vực', 'nước ngoài', 'phía Nam', 'phía Bắc', 'miền Nam', 'miền Bắc', 'miền Trung'],
  places: (
    'Tam giác Vàng, Bạch Long Vĩ, Trung du và miền núi phía Bắc, Kobe, Ulsan, Daejeon, Suwon, Jeonju, Jeddah, Mỹ Đình, A Lưới, Abu Dhabi, Accra, Addis Ababa, Adelaide, Aden, Alaska, Aleppo, Algérie, Alps, Amsterdam, An Biên, An Dương, An Giang, An Khê, An Lão, An Minh, An Nhơn, An Phú, Anh, Anh Quốc, ' +
    'Anh Sơn, Ankara, Antwerp, Arizona, Astana, Athens, Atlanta, Auckland, Australia, Ayun Pa, Ba Bể, Ba Chẽ, Ba Na, Ba Tri, Ba Tơ, Ba Vì, Ba Đình, Ba Đồn, Baghdad, Bakhmut, Baku, Bali, Balkan, ' +
    'Baltimore, Bandung, Bangalore, Bangkok, Barcelona, Battambang, Beirut, Belfast, Belgorod, Belgrade, Berlin, Bilbao, Birmingham, Bishkek, Biên Hoà, Biển Đông, Bogota, Bogotá, Bordeaux, ' +
    'Bosnia, Boston, Brasilia, Bratislava, Brisbane, Brooklyn, Brussels, Bucharest, Budapest, Buenos Aires, Busan, Buôn Hồ, Buôn Ma Thuột, Buôn Mê Thuột, Bà Nà, Bà Rịa, Bà Rịa - Vũng Tàu, ' +
    'Bà Rịa – Vũng Tàu, Bàn Môn Điếm, Bàu Bàng, Bá Thước, Bái Đính, Bán đảo Ả Rập, Bát Xát, Bình Chánh, Bình Dương, Bình Giang, Bình Liêu, Bình Long, Bình Lục, Bình Minh, Bình Nhưỡng, ' +
    'Bình Phước, Bình Sơn, Bình Thuận, Bình Thuỷ, Bình Thạnh, Bình Tân, Bình Xuyên, Bình Đại, Bình Định, Bù Gia Mập, Bù Đăng, Bù Đốp, Băng Cốc, Bạc Liêu, Bạch Mã, Bạch Thông, Bảo Lâm, Bảo Lạc, ' +
    'Bảo Lộc, Bảo Thắng, Bắc Bình, Bắc Bộ, Bắc Cạn, Bắc Cực, Bắc Giang, Bắc Hà, Bắc Ireland, Bắc Kinh, Bắc Kạn, Bắc Mê, Bắc Mỹ, Bắc Ninh, Bắc Quang, Bắc Triều Tiên, Bắc Trung Bộ, Bắc Trà My, ' +
    'Bắc Từ Liêm, Bắc Yên, Bằng Tường, Bến Tre, Bỉm Sơn, Bố Trạch, Bờ Biển Ngà, Bờ Tây, Bờ Đông, CHDCND Triều Tiên, Cai Lậy, Cairo, Calgary, California, Cam Lâm, Cam Lộ, Cam Ranh, Can Lộc, ' +
    'Canberra, Cancun, Cao Bằng, Cao Hùng, Cao Lãnh, Cao Lộc, Cape Town, Caracas, Cardiff, Cebu, Chi Lăng, Chiang Mai, Chicago, Chisinau, Chiêm Hoá, Chiết Giang, Chu Lai, Châu Phú, Châu Thành, ' +
    'Châu Đốc, Châu Đức, Chí Linh, Chơn Thành, Chư Prông, Chư Păh, Chư Sê, Chương Mỹ, Chợ Lớn, Cologne, Colombo, Colorado, Con Cuông, Congo, Copenhagen, Crimea, Cà Mau, Càng Long, Cái Bè, ' +
    'Cái Mép, Cái Nước, Cái Răng, Cáp Nhĩ Tân, Cát Bà, Cát Hải, Cát Lái, Cát Tiên, Cô Tô, Côn Minh, Côn Đảo, Cù Lao Dung, Cư Jút, Cư Kuin, Cư M’gar, Cần Giuộc, Cần Giờ, Cần Thơ, Cần Đước, ' +
    'Cầu Giấy, Cẩm Giàng, Cẩm Khê, Cẩm Lệ, Cẩm Mỹ, Cẩm Phả, Cẩm Thuỷ, Cẩm Xuyên, Cộng hoà Séc, Cờ Đỏ, Củ Chi, Cửa Lò, Daegu, Dakar, Dallas, Damascus, Davao, Davos, Denver, Detroit, Dhaka, ' +
    'Di Linh, Diên Khánh, Diễn Châu, Doha, Donbass, Donetsk, Dresden, Dubai, Dublin, Dung Quất, Durban, Duy Tiên, Duy Xuyên, Duyên Hải, Dĩ An, Dương Minh Châu, Dải Gaza, Dầu Tiếng, Ea Kar, ' +
    'Ea Súp, Edinburgh, Edmonton, Everest, Fansipan, Florence, Florida, Frankfurt, Fukuoka, Fukushima, Gaza, Geneva, Gia Lai, Gia Lâm, Gia Nghĩa, Gia Viễn, Giang Tô, Giao Thuỷ, Gio Linh, ' +
    'Giá Rai, Giồng Riềng, Giồng Trôm, Glasgow, Gwangju, Gò Công, Gò Dầu, Gò Quao, Gò Vấp, Hai Bà Trưng, Hamburg, Havana, Hawaii, Helsinki, Himalaya, Hiroshima, Hiệp Hoà, Hiệp Đức, Hoa Lư, ' +
    'Hokkaido, Hollywood, Hong Kong, Houston, Hoà Bình, Hoà Thành, Hoà Vang, Hoài Nhơn, Hoài Ân, Hoài Đức, Hoàn Kiếm, Hoàng Liên Sơn, Hoàng Mai, Hoàng Sa, Hoàng Su Phì, Hoằng Hoá, Huế, Hà Bắc, ' +
    'Hà Giang, Hà Nam, Hà Nội, Hà Quảng, Hà Tiên, Hà Trung, Hà Tây, Hà Tĩnh, Hà Đông, Hàm Thuận Bắc, Hàm Thuận Nam, Hàm Tân, Hàm Yên, Hàn, Hàng Châu, Hóc Môn, Hưng Hà, Hưng Nguyên, Hưng Yên, ' +
    'Hương Khê, Hương Sơn, Hương Thuỷ, Hương Trà, Hương Tích, Hướng Hoá, Hạ Hoà, Hạ Long, Hạ Môn, Hải Châu, Hải Dương, Hải Hậu, Hải Lăng, Hải Nam, Hải Phòng, Hậu Giang, Hậu Lộc, Hồ Bắc, ' +
    'Hồ Hoàn Kiếm, Hồ Nam, Hồng Bàng, Hồng Công, Hồng Dân, Hồng Kông, Hồng Lĩnh, Hồng Ngự, Hội An, Hớn Quản, Hữu Lũng, Hữu Nghị, Ia Grai, Idlib, Illinois, Incheon, Islamabad, Istanbul, Jakarta, ' +
    'Jeju, Jerusalem, Johannesburg, Johor, Kabul, Kamchatka, Kampala, Karachi, Kathmandu, Kavkaz, Kbang, Khan Younis, Kharkiv, Khartoum, Khe Sanh, Kherson, Khoái Châu, Khánh Hoà, Kiev, Kim Bôi, ' +
    'Kinh Môn, Kiên Giang, Kiên Lương, Kiến An, Kiến Thuỵ, Kiến Tường, Kiến Xương, Kolkata, Kon Plông, Kon Tum, Krông Ana, Krông Bông, Krông Nô, Krông Năng, Krông Pa, Krông Pắc, Kuala Lumpur, ' +
    'Kursk, Kyiv, Kyoto, Kẻ Bàng, Kế Sách, Kỳ Anh, Kỳ Sơn, La Gi, La Habana, La Haye, Lagos, Lahore, Lai Châu, Lai Vung, Lang Chánh, Lao Bảo, Las Vegas, Lebanon, Leeds, Leipzig, Liban, Lima, ' +
    'Lisbon, Lithuania, Liverpool, Liên Chiểu, Liên Xô, Ljubljana, London, Long An, Long Biên, Long Hồ, Long Khánh, Long Mỹ, Long Phú, Long Thành, Long Xuyên, Long Điền, Los Angeles, ' +
    'Luang Prabang, Luhansk, Luân Đôn, Lviv, Lyon, Lào Cai, Lâm Bình, Lâm Thao, Lâm Đồng, Lê Chân, Lý Nhân, Lý Sơn, Lương Sơn, Lương Tài, Lạc Dương, Lạc Sơn, Lạc Thuỷ, Lạch Huyện, Lạng Giang, ' +
    'Lạng Sơn, Lấp Vò, Lập Thạch, Lệ Thuỷ, Lộc Bình, Lộc Hà, Lộc Ninh, Lục Nam, Lục Ngạn, Lục Yên, Ma Cao, Macau, Madrid, Mai Châu, Mai Sơn, Manchester, Mandalay, Mang Thít, Mang Yang, ' +
    'Manhattan, Manila, Mariupol, Maroc, Marseille, Matxcơva, Melbourne, Mexico City, Miami, Michigan, Milan, Minh Hoá, Minneapolis, Minsk, Miến Điện, Monaco, Montreal, Morocco, Moscow, Mumbai, ' +
    'Munich, Myanmar, Mát-xcơ-va, Mátxcơva, Mèo Vạc, Mê Linh, Móng Cái, Mù Cang Chải, Măng Đen, Mường Chà, Mường Khương, Mường La, Mường Lát, Mường Nhé, Mường Tè, Mường Ảng, Mộ Đức, Mộc Bài, ' +
    'Mộc Châu, Mộc Hoá, Mỹ, Mỹ Hào, Mỹ La tinh, Mỹ Latinh, Mỹ Sơn, Mỹ Tho, Mỹ Xuyên, Mỹ Đức, Na Hang, Na Rì, Nagoya, Nairobi, Nam Bộ, Nam Du, Nam Giang, Nam Kinh, Nam Mỹ, Nam Ninh, Nam Sách, ' +
    'Nam Trung Bộ, Nam Trà My, Nam Tư, Nam Từ Liêm, Nam Đàn, Nam Đông, Nam Định, Naples, Naypyidaw, Nevada, New Delhi, New Jersey, New Orleans, New York, Nga Sơn, Nghi Lộc, Nghi Sơn, Nghi Xuân, ' +
    'Nghĩa Hưng, Nghĩa Lộ, Nghĩa Đàn, Nghệ An, Nguyên Bình, Ngân Sơn, Ngã Bảy, Ngã Năm, Ngô Quyền, Ngũ Hành Sơn, Ngọc Hiển, Ngọc Hồi, Ngọc Lặc, Nha Trang, Nho Quan, Nhà Bè, Nhơn Trạch, Nhật, ' +
    'Nice, Ninh Bình, Ninh Giang, Ninh Hoà, Ninh Hải, Ninh Kiều, Ninh Phước, Ninh Thuận, Nuuk, Nông Cống, Năm Căn, Nậm Nhùn, Nậm Pồ, Nội Bài, Odessa, Ohio, Okinawa, Oregon, Orlando, Osaka, Oslo, ' +
    'Ottawa, Pakse, Palestine, Paris, Pattaya, Penang, Pennsylvania, Perth, Phan Rang, Phan Rang - Tháp Chàm, Phan Thiết, Phan Xi Păng, Philadelphia, Phnom Penh, Phnôm Pênh, Phoenix, Phong Nha, ' +
    'Phong Thổ, Phong Điền, Phuket, Phát Diệm, Phù Cát, Phù Cừ, Phù Mỹ, Phù Ninh, Phù Yên, Phú Bình, Phú Giáo, Phú Lương, Phú Lộc, Phú Mỹ, Phú Mỹ Hưng, Phú Nhuận, Phú Ninh, Phú Quý, Phú Quốc, ' +
    'Phú Thọ, Phú Tân, Phú Vang, Phú Xuyên, Phú Yên, Phúc Châu, Phúc Kiến, Phúc Thọ, Phúc Yên, Phước Long, Phước Sơn, Phố Wall, Phổ Yên, Phụng Hiệp, Phủ Chủ tịch, Phủ Lý, Pleiku, Porto, Prague, ' +
    'Praha, Pác Nặm, Quan Hoá, Quan Sơn, Quebec, Quito, Quy Nhơn, Quản Bạ, Quảng Bình, Quảng Châu, Quảng Hoà, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trạch, Quảng Trị, Quảng Tây, Quảng Xương, ' +
    'Quảng Yên, Quảng Điền, Quảng Đông, Quế Lâm, Quế Phong, Quế Sơn, Quế Võ, Quốc Oai, Quỳ Châu, Quỳ Hợp, Quỳnh Lưu, Quỳnh Nhai, Quỳnh Phụ, Rafah, Reykjavik, Riga, Rio, Rio de Janeiro, Riyadh, ' +
    'Rome, Rotterdam, Rumani, Rạch Giá, Sa Pa, Sa Thầy, Sa Đéc, Sahara, Saint Petersburg, Sakhalin, Salzburg, San Diego, San Francisco, San Jose, Sanaa, Santiago, Sao Paulo, Sapa, Sapporo, ' +
    'Sarajevo, Saudi Arabia, Savannakhet, Scotland, Seattle, Seoul, Seville, Si Ma Cai, Siberia, Siem Reap, Sihanoukville, Silicon Valley, Sofia, St Petersburg, Stockholm, Strasbourg, Stuttgart, ' +
    'Surabaya, Sydney, Sài Gòn, Sìn Hồ, Sóc Trăng, Sơn Dương, Sơn Hà, Sơn La, Sơn Trà, Sơn Tây, Sơn Tịnh, Sơn Đông, Sơn Động, Sầm Sơn, Sốp Cộp, TP HCM, TP Hồ Chí Minh, TP. HCM, TP. Hồ Chí Minh, ' +
    'TP.HCM, TP.Hồ Chí Minh, TPHCM, Tallinn, Tam Bình, Tam Dương, Tam Kỳ, Tam Nông, Tam Á, Tam Điệp, Tam Đường, Tam Đảo, Tashkent, Tbilisi, Tehran, Tel Aviv, Texas, Than Uyên, Thanh Ba, ' +
    'Thanh Chương, Thanh Hoá, Thanh Khê, Thanh Miện, Thanh Oai, Thanh Sơn, Thanh Thuỷ, Thanh Trì, Thanh Xuân, Thanh Đảo, The Hague, Thiên Tân, Thiệu Hoá, Thoại Sơn, Thung lũng Silicon, Thuận An, ' +
    'Thuận Châu, Thuận Thành, Thuỷ Nguyên, Thành Đô, Thái Bình, Thái Bình Dương, Thái Hoà, Thái Nguyên, Thái Thuỵ, Thâm Quyến, Thăng Bình, Thăng Long, Thường Tín, Thường Xuân, Thượng Hải, ' +
    'Thạch An, Thạch Hà, Thạch Thành, Thạch Thất, Thạnh Hoá, Thạnh Phú, Thẩm Dương, Thị Vải, Thọ Xuân, Thống Nhất, Thốt Nốt, Thổ Chu, Thới Bình, Thới Lai, Thủ Dầu Một, Thủ Thiêm, Thủ Thừa, ' +
    'Thủ Đức, Thừa Thiên - Huế, Thừa Thiên Huế, Thừa Thiên – Huế, Tiên Du, Tiên Lãng, Tiên Lữ, Tiên Phước, Tiên Yên, Tiền Giang, Tiền Hải, Tiểu Cần, Tiểu vương quốc Ả Rập Thống nhất, Tokyo, ' +
    'Toronto, Toulouse, Tri Tôn, Triệu Phong, Triệu Sơn, Trung Bộ, Trung Hoa, Trung tâm Hội nghị Quốc gia, Trung Đông, Trà Bồng, Trà Cú, Trà Vinh, Trà Ôn, Tràng An, Tràng Tiền, Tràng Định, ' +
    'Trân Châu Cảng, Trùng Khánh, Trường Sa, Trường Sơn, Trạm Tấu, Trảng Bom, Trảng Bàng, Trấn Yên, Trần Văn Thời, Trần Đề, Trực Ninh, Turin, Tuy Hoà, Tuy Phong, Tuy Phước, Tuy Đức, Tuyên Hoá, ' +
    'Tuyên Quang, Tuần Giáo, Tánh Linh, Tân An, Tân Biên, Tân Bình, Tân Châu, Tân Cương, Tân Hồng, Tân Kỳ, Tân Lạc, Tân Phú, Tân Sơn Nhất, Tân Thanh, Tân Trụ, Tân Uyên, Tây An, Tây Bắc, ' +
    'Tây Giang, Tây Hoà, Tây Hồ, Tây Nam Bộ, Tây Nguyên, Tây Ninh, Tây Sơn, Tây Tạng, Tĩnh Gia, Tư Nghĩa, Tương Dương, Tịnh Biên, Tủa Chùa, Tứ Kỳ, Tứ Xuyên, Từ Liêm, Từ Sơn, U Minh, ' +
    'U Minh Thượng, UAE, Ukraine, Utah, Uông Bí, Valencia, Vancouver, Vatican, Venice, Vienna, Vientiane, Vilnius, Vinh, Virginia, Viêng Chăn, Việt Trì, Việt Yên, Vladivostok, Vácsava, Vân Canh, ' +
    'Vân Hồ, Vân Nam, Vân Phong, Vân Đồn, Võ Nhai, Vùng Vịnh, Văn Bàn, Văn Chấn, Văn Giang, Văn Lãng, Vĩnh Bảo, Vĩnh Châu, Vĩnh Cửu, Vĩnh Hưng, Vĩnh Linh, Vĩnh Long, Vĩnh Lộc, Vĩnh Phúc, ' +
    'Vĩnh Tường, Vĩnh Yên, Vũ Hán, Vũ Quang, Vũ Thư, Vũng Liêm, Vũng Tàu, Vạn Ninh, Vị Thanh, Vị Xuyên, Vụ Bản, Warsaw, Washington, Washington D.C., Washington DC, Wellington, Xuyên Mộc, ' +
    'Xuân Lộc, Xín Mần, Xứ Wales, Yangon, Yerevan, Yokohama, Yên Bái, Yên Bình, Yên Châu, Yên Dũng, Yên Khánh, Yên Lạc, Yên Lập, Yên Minh, Yên Mô, Yên Mỹ, Yên Phong, Yên Thành, Yên Thế, Yên Tử, ' +
    'Yên Định, Zagreb, Zaporizhzhia, Zurich, châu Á - Thái Bình Dương, miền Bắc, miền Nam, miền Trung, miền Tây, nước Anh, nước Bỉ, nước Hàn, nước Lào, nước Mỹ, nước Nga, nước Nhật, nước Pháp, ' +
    'nước Áo, nước Úc, nước Ý, nước Đức, phương Tây, phương Đông, thành phố Hồ Chí Minh, Ân Thi, Ô Môn, Ý, Ý Yên, ĐBSCL, Đakrông, Đam Rông, Đan Phượng, Điện Biên, Điện Biên Phủ, Điện Biên Đông, ' +
    'Điện Bàn, Đoan Hùng, Đà Bắc, Đà Lạt, Đà Nẵng, Đài Bắc, Đô Lương, Đông Anh, Đông Bắc, Đông Dương, Đông Giang, Đông Hoà, Đông Hà, Đông Hưng, Đông Hải, Đông Nam Bộ, Đông Sơn, Đông Triều, ' +
    'Đăk Hà, Đăk Lăk, Đăk Nông, Đăk Tô, Đơn Dương, Đạ Huoai, Đạ Tẻh, Đại Liên, Đại Lộc, Đại Tây Dương, Đại Từ, Đất Mũi, Đất Đỏ, Đắc Lắc, Đắc Nông, Đắk Lắk, Đắk Mil, Đắk Nông, Đắk R’lấp, ' +
    'Đắk Song, Đắk Đoa, Địa Trung Hải, Định Hoá, Định Quán, Đống Đa, Đồ Sơn, Đồng Hới, Đồng Hỷ, Đồng Nai, Đồng Phú, Đồng Tháp, Đồng Văn, Đồng Xoài, Đồng Xuân, Đồng bằng sông Cửu Long, ' +
    'Đồng bằng sông Hồng, Đồng Đăng, Đức Cơ, Đức Hoà, Đức Huệ, Đức Linh, Đức Phổ, Đức Trọng, Ả Rập Saudi, Ả Rập Xê Út, Ả-rập Xê-út, Ấn Độ Dương, Ấn Độ Dương - Thái Bình Dương, Ứng Hoà'
  ).split(', '),
  synonyms: [
    ['Mỹ', 'Hoa Kỳ', 'nước Mỹ', 'Hợp chúng quốc Hoa Kỳ'],
    ['Anh', 'Vương quốc Anh', 'nước Anh', 'Anh Quốc'],
    ['Nhật Bản', 'Nhật', 'nước Nhật'],
    ['Hàn Quốc', 'Hàn', 'nước Hàn'],
    ['Triều Tiên', 'CHDCND Triều Tiên', 'Bắc Triều Tiên'],
    ['Australia', 'Úc', 'nước Úc'],
    ['Italy', 'Ý', 'nước Ý'],
    ['Nga', 'nước Nga', 'Liên bang Nga'],
    ['Đức', 'nước Đức'],
    ['Pháp', 'nước Pháp'],
    ['Áo', 'nước Áo'],
    ['Bỉ', 'nước Bỉ'],
    ['Lào', 'nước Lào'],
    ['Hà Lan', 'nước Hà Lan'],
    ['Myanmar', 'Miến Điện'],
    ['Hồng Kông', 'Hong Kong', 'Hồng Công'],
    ['TP.HCM', 'TPHCM', 'HCM', 'TP Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'Hồ Chí Minh', 'Sài Gòn'],
    ['Bangkok', 'Băng Cốc'],
    ['Matxcơva', 'Mátxcơva', 'Mát-xcơ-va', 'Moscow'],
    ['Liên hợp quốc', 'Liên hiệp quốc', 'LHQ', 'UN'],
    ['Liên minh châu Âu', 'EU'],
    ['Tổ chức Y tế thế giới', 'WHO'],
    ['Ngân hàng Thế giới', 'WB', 'World Bank'],
    ['Quỹ Tiền tệ quốc tế', 'IMF'],
  ],
  organisationCues:
    'báo, tờ, tờ báo, nhật báo, tạp chí, hãng tin, hãng thông tấn, kênh, kênh truyền hình, hãng, hãng xe, nhóm, nhóm nhạc, ban nhạc, khủng bố, phiến quân, tổ chức, nhóm khủng bố, thương hiệu, nhà xe, công ty con, ví điện tử, sàn, sàn giao dịch, sàn thương mại điện tử, hãng đĩa, chuỗi cửa hàng, trang, trang tin, PV, phóng viên, mạng xã hội, startup, start-up, chuỗi, nền tảng, hãng bay, hãng tàu, hãng taxi, hãng xe điện, nhà mạng, nhà thầu, công bố trên, đăng trên, đăng tải trên, câu lạc bộ, CLB, đội, đội bóng, công ty, gã khổng lồ'.split(
      ', ',
    ),
  legalForms: 'Corp, Corporation, Inc, Ltd, LLC, PLC, Co, Company, AG, SE, SA, GmbH, JSC'.split(', '),
  areaHeads:
    'tỉnh, thành phố, TP, T.P, thị xã, thị trấn, huyện, quận, phường, xã, thôn, xóm, ấp, bản, buôn, làng, bang, tiểu bang, hạt, thủ đô, thủ phủ, nước, quốc đảo, đất nước, vương quốc, cộng hoà, vùng, khu vực, miền, tổ dân phố, khu phố, khóm, sóc, phum, dải, đảo, quần đảo, cù lao, huyện đảo, thành phố biển, cố đô'.split(
      ', ',
    ),
  placeHeads: (
    'tỉnh, thành phố, thành phố biển, TP, T.P, thị xã, thị trấn, huyện, quận, phường, xã, thôn, xóm, làng chài, làng nghề, làng cổ, làng hoa, xóm chài, phum, sóc, khóm, kiệt, ấp, bản, buôn, làng, tổ dân phố, tổ, khu phố, khu dân cư, khu tập thể, khu đô thị, KĐT, khu công nghiệp, KCN, khu kinh tế, khu du lịch, khu bảo tồn, khu dự trữ sinh quyển, khu dự trữ sinh quyển thế giới, khu di tích, khu, đường, phố, phố đi bộ, ngõ, hẻm, ngách, ngã ba, ngã tư, ngã năm, ngã sáu, đại lộ, ' +
    'quốc lộ, QL, tỉnh lộ, hương lộ, cao tốc, đường cao tốc, tuyến cao tốc, xa lộ, vành đai, hầm, đèo, cầu, cầu vượt, bến, bến xe, bến tàu, bến phà, phà, cảng, cảng biển, sân bay, sân bay quốc tế, cảng hàng không, cảng hàng không quốc tế, ga, nhà ga, trạm thu phí, trạm BOT, cửa khẩu, cửa khẩu quốc tế, đồn, trại giam, trại tạm giam, trại, sông, suối, hồ, biển, vịnh, đảo, quần đảo, hòn, cù lao, bán đảo, đầm, phá, thác, ' +
    'núi, đồi, dãy, dãy núi, hang, động, rừng, rừng phòng hộ, vườn quốc gia, VQG, vườn, thung lũng, cao nguyên, đồng bằng, sa mạc, chợ, siêu thị, trung tâm thương mại, TTTM, chung cư, toà nhà, tháp, cao ốc, khách sạn, quảng trường, công viên, sân vận động, SVĐ, nhà thi đấu, sân, cung, nhà văn hoá, trung tâm hội nghị, chùa, đền, đền thờ, đình, nhà thờ, miếu, lăng, thánh địa, nghĩa trang, tượng đài, đài tưởng niệm, di tích, thành cổ, cố đô, kinh thành, phố cổ, ' +
    'bãi biển, bãi, mũi, bang, tiểu bang, hạt, châu, lục địa, cộng hoà, vương quốc, thủ đô, thủ phủ, căn cứ, căn cứ không quân, căn cứ hải quân, mỏ, mỏ đá, mỏ than, nhà tù, nhà máy thuỷ điện, thuỷ điện, hồ thuỷ điện, eo biển, kênh, kênh đào, rạch, mương, cồn, dốc, phố núi, tuyến, nút giao, dải, dinh, dinh thự, cung điện, rạp, toà tháp, vòng xoay, bùng binh, cụm công nghiệp, khu chế xuất, khu công nghệ cao, khu nghỉ dưỡng, khu sinh thái, đường sách, phố sách, chợ đêm, chợ nổi, cửa biển, cửa sông, đập, hồ chứa, trạm bơm, nhà máy điện, sân golf, sân tập, trường bắn, trường đua, rạp chiếu phim, nhà hát, bảo tàng, thành nhà'
  ).split(', '),
  routeHeads: ['ngã ba', 'ngã tư', 'nút giao', 'khu công nghiệp', 'cao tốc', 'đường cao tốc', 'tuyến cao tốc', 'tuyến đường', 'tuyến', 'đường sắt', 'tuyến metro', 'metro', 'đường vành đai', 'tuyến đường sắt', 'xa lộ', 'quốc lộ', 'hầm', 'phà', 'dải'],
  venueHeads:
    'nhà thi đấu, nhà văn hoá, trung tâm hội nghị, chợ, trạm thu phí, cảng, sân bay, công viên, đền thờ, đền, lăng, tượng đài, nhà thờ, chùa, bến xe, bến phà, ga, nhà ga, chung cư, siêu thị, nghĩa trang, di tích, khu di tích, khu lưu niệm, bảo tàng, quảng trường, trại giam, cửa khẩu, sân vận động'.split(
      ', ',
    ),
  notHeads: (
    'kỷ luật, pháp luật, quy luật, danh sách, chính sách, ngân sách, thư sách, đầu cầu, điểm cầu, đơn vị tổ chức, nhà tổ chức, hậu trường, khán đài, phim trường, nông trường, lâm trường, vũ trường, sở trường, thương trường, nghị trường, giảng đường, lâu đài, võ đài, vũ đài, tổng đài, phi chính phủ, đặc khu, giám tuyển, ven biển, bờ biển, trên biển, thường vụ, liên xã, liên thôn, liên huyện, liên tỉnh, cảnh báo, tình báo, thông báo, dự báo, khai báo, họp báo, nhà báo, tờ báo, bài báo, trình báo, phái đoàn, tập đoàn, sư đoàn, đổ bộ, cán bộ, toàn bộ, nội bộ, tiến bộ, đi bộ, tản bộ, cục bộ, đồng bộ, sơ bộ, đảng bộ, cơ sở, trụ sở, công sở, yêu cầu, nhu cầu, toàn cầu, địa cầu, ' +
    'đất nước, cả nước, trong nước, các nước, nhà nước, những nước, hai nước, ngập nước, dòng nước, mực nước, trang bị, thủ quân, đại hội, xã hội, cơ hội, lễ hội, quân đội, bộ đội, đồng đội, biệt đội, thành viên, học viện, bệnh viện, môi trường, thị trường, hiện trường, công trường, lập trường, đấu trường, nhà trường, quảng trường, hội trường, căn phòng, đề phòng, dự phòng, quốc phòng, văn phòng, ' +
    'biên bản, văn bản, tài sản, xuất bản, phiên bản, kịch bản, cơ bản, áp đảo, biến động, hoạt động, lao động, hành động, vận động, chủ động, tác động, khởi động, tự động, rung động, cảm động, phát động, sôi động, huy động, ao hồ, đồng hồ, hồ sơ, giang hồ, châu báu, điện thoại, cung cấp, tập trung, miền núi, ban đầu, ban ngày, ban đêm, trưởng bản, ' +
    'phi hành đoàn, hội đoàn, binh đoàn, cầu thủ, bản thân, bản án, tổ chức, tổ quốc, khu vực, phá sản, tháp tùng, hầm hố, sân khấu, sân chơi, đường dây, đường ống, đường sắt, làng xóm, nước ngoài, nước sạch, nước uống, hồ bơi, ga tàu, hạt giống, mỏ neo, dải phân cách, hang ổ, bãi rác, bãi xe, cầu thang, đảo chính, kênh truyền hình'
  ).split(', '),
  numberedPlaceHeads: 'vành đai, đường vành đai, hẻm, ngõ, ngách, kiệt, quận, phường, thôn, xóm, ấp, khu, khu phố, tổ, tổ dân phố, quốc lộ, QL, tỉnh lộ, TL, ĐT, hương lộ, tuyến, khóm, bản, buôn, làng, xã'.split(', '),
  placeTails: ['Park', 'Street', 'Avenue', 'Road', 'Bay', 'Island', 'River', 'Stadium', 'Airport', 'Resort', 'Hotel', 'Plaza', 'Tower', 'Square', 'Beach', 'City', 'Center'],
  possessiveNames: [],
  placeCues: [],
  contestVerbs:
    'thắng, thắng ngược, thắng đậm, thua, thua ngược, thua đậm, để thua, thua trước, hoà, hoà với, cầm hoà, bị cầm hoà bởi, đánh bại, hạ, hạ gục, hạ đẹp, khuất phục, đè bẹp, vùi dập, vượt qua, ngược dòng thắng, ngược dòng trước, ngược dòng hạ, ngược dòng đánh bại, bị đánh bại bởi, gục ngã trước, chia điểm với, chia điểm, bất phân thắng bại với, chạm trán, đụng độ, đối đầu, đối đầu với, tiếp đón, làm khách của, làm khách trên sân của, thi đấu với, đá với, gặp, loại, gỡ hoà trước, thắng trước, thắng nghẹt thở, thắng sát nút, thắng tối thiểu'.split(
      ', ',
    ),
  nations: ['Anh', 'Scotland', 'xứ Wales', 'Mỹ', 'Nga', 'Đức', 'Pháp', 'Ý', 'Úc', 'Nhật', 'Hàn', 'Lào'],
  placePrepositions: ['quốc tịch', 'giao lộ', 'nằm trên đường', 'ở', 'tại', 'đến', 'tới', 'từ', 'về', 'sang', 'rời', 'qua', 'khỏi', 'người', 'ngụ', 'trú', 'quê', 'vào', 'ra', 'gần', 'khắp', 'nước', 'lãnh thổ', 'đất', 'phía', 'phía bắc', 'phía nam', 'phía đông', 'phía tây', 'miền', 'vùng', 'trú tại', 'ngụ tại', 'gốc', 'thăm', 'trên địa bàn', 'người dân', 'các nước', 'nối', 'đi', 'dân', 'đường', 'lên', 'xuống'],
  articles: ['một'],
  joiners: ['và', '&'],
  conjunctions: ['và', '&', 'hoặc', 'cùng', 'với'],
  notNames: (
    'KOL, KOC, ESG, IPO, ETF, OTP, QR, VAT, GTGT, TNCN, OCOP, LGBT, VNeID, AK, PPP, AB, Rh, VAR, VN-Index, VN30, Nasdaq, Dow Jones, Nikkei 225, Grand Slam, Wimbledon, Roland Garros, AFC Champions League, AFC Champions League Two, AFC Cup, ASEAN Cup, ASEAN Club Championship, UEFA Champions League, UEFA Nations League, FIFA World Cup, FIFA Club World Cup, Copa America, K-League, J-League, IELTS, SAT, TOEIC, TOEFL, GPA, UNCLOS, EVFTA, EVIPA, Ngành, Khối, HĐQT, Vĩ Bắc, Kinh Đông, Air Force One, Sunni, Shiite, HCV, HCB, HCĐ, Việt, Covid, COVID-19, SARS, SARS-CoV-2, HIV, AIDS, ADN, DNA, GDP, CPI, FDI, ODA, BOT, BT, BTS, GPLX, CMND, CCCD, ĐBQH, PV, CTV, UAV, CSHS, CSKT, CSMT, CSCĐ, PCCC, QLHC, TV, CKI, CKII, CK1, CK2, VIP, USD, EUR, VND, VNĐ, SUV, ATM, AI, IT, GPS, USB, PCTN, ATGT, TNGT, CNTT, CNXH, KHCN, TPP, CPTPP, FTA, APEC, SEA Games, World Cup, Asian Cup, Euro, ASIAD, AFF Cup, V-League, V.League, Champions League, Premier League, ' +
    'La Liga, Serie A, Bundesliga, Europa League, Olympic, Olympics, Tết, Tết Nguyên đán, Nguyên đán, Noel, Giáng sinh, Trung thu, Phật, Chúa, Allah, Kinh Thánh, Internet, iPhone, iPad, Android, Windows, Messenger, Wifi, Viber, Zika, Ebola, Novichok, Video, Clip, Photo, Ảnh, Nguồn, Xem, Tags, Single, Album, ' +
    'Điều, Khoản, Bác, Tổ quốc, Hiến pháp, Luật, Nghị quyết, Nghị định, Hiệp định, THPT, THCS, CSGT, HLV, BHXH, BHYT, TNHH, CTCP, NXB, Cup, Cúp, Eurodance, Eurobeat, Pop, Rock, Rap, Jazz, Hip-hop, K-pop, Kpop, ' +
    'SN, Đông, Tây, Nam, Bắc, BQL, Thế chiến, Thế chiến II, Thế chiến I, Chiến tranh Lạnh, SMS, HĐXX, VKS, UBND, HĐND, CQĐT, CSĐT, TAND, MTTQ, BV, ĐH, CĐ, TP, CLB, BCH, BTC, BGK, BLĐ, BHL, CĐV, KH, QĐ, NĐ, TT, CP, LHQ, AM, PM, ID, CEO, CFO, MV, MC, DJ, CD, DVD, HD, LED, LCD, PIN, RAM, CPU, GPU, 4G, 5G, Km, NĐ-CP, QĐ-TTg, TTg, Anh văn, Hán'
  ).split(', '),
  otherHeads: (
    'liên hoan phim, liên hoan phim quốc tế, LHP, LHP quốc tế, olympic, dầu, giải, giải bóng đá, vòng chung kết, giải đấu, thế chiến, chiến tranh, giải thưởng, cúp, luật, nghị quyết, nghị định, hiệp định, hiệp ước, thông tư, chỉ thị, quyết định, tuyên bố, hiến pháp, bộ luật, công ước, dự án, đề án, dự thảo, dự luật, bão, cơn bão, siêu bão, áp thấp, phim, bộ phim, ca khúc, bài hát, album, vở, vở kịch, tiểu thuyết, cuốn, cuốn sách, chương trình, gameshow, cuộc thi, cuộc thi hoa hậu, cuộc thi người đẹp, cuộc thi sắc đẹp, cuộc thi nam vương, vương miện, ngôi vị hoa hậu, đấu trường, liveshow, hội thảo, hội nghị, đại hội, hội nghị thượng đỉnh, lễ hội, chiến dịch, phong trào thi đua, ' +
    'đêm nhạc, tên lửa, tàu, tàu hàng, tàu cá, tàu chở hàng, tàu ngầm, tàu sân bay, máy bay, tiêm kích, trực thăng, xe, ô tô, ôtô, mẫu xe, điện thoại, smartphone, virus, vi rút, dịch, bệnh, thuốc, chất độc, huân chương, huy chương, bằng khen, danh hiệu, vòng loại, VCK, mùa giải, tiếng, tết, tháng, thứ, lớp, ngày, nhạc, phim truyện, hệ điều hành, ứng dụng, phần mềm, ngành, khối, mạng, sách, tác phẩm, bài thơ, truyện, bản nhạc, họ, chữ, chứng chỉ, thuyết, tư tưởng'
  ).split(', '),
  otherTails: ['Cup', 'League', 'Games', 'Championship', 'Open', 'Award', 'Awards', 'Festival', 'Show', 'Prix', 'Tour', 'Live', 'Idol', 'Next', 'Oscar', 'Grammy', 'Concert', 'Version'],
  openers: (
    'giọng, chuyện, cảnh, vai, tính, nghe, nhớ, thương, yêu, cưới, cảm ơn, cám ơn, nhìn, khen, trách, đợi, chờ, ai, anh, ba, ban, biết, bà, bài, bác, báo, bão, bé, bên, bạn, bảy, bầu, bắt, bệnh, bị, bố, bốn, bởi, cha, chia sẻ, chiếc, chiều, cho, chào, cháu, chín, chú, chúng, chưa, chỉ, chị, chồng, ' +
    'chủ, clip, con, cuối, cuộc, các, cái, còn, có, cô, công, cùng, cũng, cơ, cơn, cả, cố, cụ, cụ thể, của, cựu, do, dân, dù, dạ, dẫn, dịch, dựng, em, fan, ghi, giá, giúp, giải, giới, giữa, gây, ' +
    'gần, gặp, gọi, hai, hiện, hành, hãng, hãy, hôm, hơn, hạ, họ, hỏi, hội, khi, khoảng, không, kết, kể, liên quan, là, làm, lên, lính, lúc, lần, lập, lễ, lực, mong, mà, mình, mưa, mười, mặc dù, ' +
    'mẹ, mọi, mỗi, một, mới, mở, nam, nay, ngay, ngoài, ngoài ra, nguyên, nguồn, ngày, người, nhiều, nhà, nhóm, như, nhưng, nhờ, những, nó, nói, núi, năm, nước, nếu, nữ, phim, phát biểu, phía, ' +
    'qua, quân, quý, ra, riêng, rồi, sao, sau, sinh, song, sáng, sáu, sân, sông, sút, sẽ, ta, theo, thua, tháng, thì, thông, thăm, thưa, thấy, thầy, thắng, thế, thủ, tin, toàn, trao đổi, trong, ' +
    'trong khi, truyền thông, trên, trưa, trước, trả lời, trận, tuy, tuy nhiên, tuần, tàu, tám, tân, tìm, tôi, tướng, tại, tất cả, tối, tổ, tờ, từ, video, việc, vua, và, vào, vâng, vì, vượt, ' +
    'vẫn, vậy, về, vốn, với, vợ, vụ, xe, xem, xin, xuống, xây, xử, ông, đang, đi, đài, đáng chú ý, đánh, đáp, đây, đã, đêm, đó, đóng, được, đại diện, đầu, đặc biệt, đến, để, đối với, đội, đừng, ' +
    'ảnh, ở, ' +
    // words whose first syllable is a name as well
    'an ninh, an toàn, bình luận, bình quân, bình thường, bảo hiểm, bảo vệ, cảnh báo, cảnh giác, chiến sự, chính quyền, chính sách, chính vì, chương trình, công nghệ, danh sách, dung lượng, giọng hát, đồng thời, giao dịch, hạnh phúc, hậu quả, hiện tượng, hoa quả, hoàn toàn, huy động, khoa học, kỳ thi, kỳ vọng, lợi nhuận, liên tục, liên tiếp, lực lượng, minh bạch, minh chứng, nam giới, ngân sách, nguyên nhân, nhân dịp, nhân viên, nhân lực, như vậy, phát hiện, phong trào, phong cách, phương án, phương tiện, quốc gia, quyết định, sang tuần, sinh năm, tài khoản, tâm lý, tâm sự, thái độ, thanh khoản, thành công, thành phố, thành viên, thế giới, thi thể, thiên tai, thiên nhiên, thu nhập, thương hiệu, tình trạng, tình hình, tình tiết, toàn bộ, trang phục, trung bình, trường hợp, tuyến đường, tương lai, văn hoá, xuân này'
  ).split(', '),
  functionWords:
    'theo, tại, ở, từ, với, do, và, nhưng, khi, sau, trước, vụ, việc, hiện, riêng, cùng, dù, nếu, các, những, nhiều, một, mỗi, trên, trong, ngoài, về, vì, như, đây, đó, nay, hôm, ngày, tháng, năm, lúc, còn, rồi, thì, mà, để, bởi, nhờ, qua, gần, hơn, mới, đang, sẽ, vẫn, cũng, chỉ, không, chưa, toàn, mọi, ngay, nói, kể, biết, hay, đi, lên, xuống, ra, vào, cho biết, cho hay, cho rằng, bắt, thắng, thua, hoà, hạ, gặp, gọi, đề, yêu, khẳng, nhấn, chia, tiếp, ký, ra mắt, công bố, ấn hành, phát hành, xác nhận, thông báo, kêu gọi, phạt, xử, tuyên, khởi, ông, bà, anh, chị'.split(
      ', ',
    ),
  compoundTails: [],
  personCues: (
    'cho biết, cho hay, nói, cho rằng, khẳng định, nhấn mạnh, chia sẻ, bày tỏ, nhận định, tiết lộ, thừa nhận, phát biểu, trả lời, lý giải, giải thích, thông tin, xác nhận, kể, tâm sự, khai, khai nhận, phản ánh, đề nghị, yêu cầu, cảnh báo, tuyên bố, viết, hỏi, đáp, nêu, nhận xét, đánh giá, chỉ rõ, lưu ý, chỉ đạo, bị bắt, sinh năm, qua đời, kết hôn, đăng quang, ghi bàn, lập công, trình bày, báo cáo, ' +
    'gỡ hoà, lập cú đúp, lập hat-trick, kiến tạo, sút, dứt điểm, đệm bóng, đánh đầu, vào sân, rời sân, và vợ, chủ trì, cảm ơn, mong muốn, hy vọng, tin tưởng, cười, khóc, nhớ lại, bộc bạch, than, than thở, nghẹn ngào, (SN, (sinh năm, tỏ ra'
  ).split(', '),
  personNouns: [],
  sourceCues: [],
};
