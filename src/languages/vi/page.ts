import type { PageLanguage } from '../../core/language';

/** What Vietnamese pages say around an article. */
export const vietnamesePage: PageLanguage = {
  code: 'vi',
  // our estimate, between the 240 and 340 syllables a minute of fluent adults
  pace: 290,
  paceUnit: 'syllable',
  commonWords:
    'và của là có được cho trong không với các một những người này đã để khi đến từ ra vào cũng tại về như nhiều năm theo sẽ phải trên sau trước vì đó bị do nên đang mà thì lại còn hơn cùng nhưng rất mỗi việc'.split(
      ' ',
    ),
  letters: 'ơưảủầấẩẫậằắẳẵặềếểễệồốổỗộờớởỡợừứửữự', // without those of Yoruba and Igbo (ẹ ọ ị ụ) and of Croatian (đ)
  page: {
    furniture: [
      'Tin cùng chuyên mục', 'Cùng chuyên mục', 'Tin liên quan', 'Bài liên quan', 'Bài viết liên quan', 'Tin bài liên quan', 'Tin khác', 'Các tin khác', 'Tin mới', 'Tin mới nhất', 'Mới nhất', 'Tin nổi bật', 'Tin đọc nhiều', 'Đọc nhiều', 'Đọc nhiều nhất', 'Xem nhiều', 'Xem nhiều nhất', 'Có thể bạn quan tâm', 'Bạn có thể quan tâm', 'Có thể bạn thích', 'Đừng bỏ lỡ', 'Đọc tin gốc', 'Tin cũ hơn', 'Tin tiếp theo', 'Tin tài trợ', 'Chủ đề', 'Từ khóa', 'Từ khoá', 'Thẻ', 'Tag', 'Sự kiện', 'Dòng sự kiện', 'Chuyên đề', 'Đề xuất cho bạn', 'Dành cho bạn', 'Video liên quan', 'Ảnh liên quan', 'Nổi bật', 'Tiêu điểm', 'Tin nóng', 'Quan tâm nhiều', 'Được quan tâm',
      'Chia sẻ', 'Chia sẻ lên Facebook', 'Chia sẻ Facebook', 'Chia sẻ bài viết', 'Gửi bài', 'In bài', 'In bài viết', 'Lưu bài', 'Lưu tin', 'Lưu bài viết', 'Sao chép liên kết', 'Sao chép link', 'Thích', 'Theo dõi', 'Theo dõi trên Google News', 'Theo dõi Google News', 'Google News', 'Nghe đọc bài', 'Nghe bài viết', 'Cỡ chữ', 'Phóng to', 'Xem ảnh',
      'Bình luận', 'Ý kiến', 'Ý kiến bạn đọc', 'Ý kiến của bạn', 'Gửi bình luận', 'Viết bình luận', 'Gửi ý kiến', 'Hãy là người đầu tiên bình luận', 'Trả lời', 'Đăng nhập', 'Đăng ký', 'Nhận bản tin', 'Liên hệ', 'Liên hệ quảng cáo', 'Quảng cáo', 'Tòa soạn', 'Về chúng tôi', 'Báo lỗi', 'Góp ý', 'Đánh giá', 'Trở về trang chủ', 'Về trang chủ', 'Trang chủ', 'Lên đầu trang', 'Tải thêm', 'Xem tất cả', 'Đóng lại', 'Hủy', 'Nguồn tin', 'Bản quyền', 'Toàn bộ bản quyền thuộc',
    ],
    calls: ['Mời độc giả', 'Mời xem', 'Mời đọc', 'Mời theo dõi', 'Nhấn vào', 'Bạn có thể gửi', 'Theo dõi báo', 'Tham gia nhóm', 'Đăng ký kênh', 'Xem chi tiết tại', 'Xem video', 'Mời quý độc giả', 'Mời quý vị', 'Mời bạn đọc', 'Mời các bạn', 'Quý độc giả', 'Bạn đọc quan tâm', 'Bạn đọc có thể', 'Độc giả có thể', 'Bấm vào đây', 'Click vào đây', 'Nhấp vào đây', 'Xem thêm', 'Đọc thêm', 'Đọc tiếp', 'Xem tiếp', 'Mọi ý kiến', 'Mọi thắc mắc', 'Vui lòng', 'Tải ứng dụng', 'Theo dõi chúng tôi', 'Đăng ký nhận', 'Gửi câu hỏi', 'Gửi bài viết'],
    bylinePrefixes: ['Theo', 'Tác giả', 'Bài', 'Bài viết', 'Bài, ảnh', 'Bài và ảnh', 'Tin, ảnh', 'Tin, bài', 'Tin', 'Thực hiện', 'Thực hiện bởi', 'Đăng bởi', 'Viết bởi', 'Bởi', 'Phóng viên', 'Biên tập', 'Biên dịch', 'Người viết', 'Ghi', 'PV', 'Nhóm PV', 'CTV', 'Nguồn', 'Tổng hợp', 'Lược dịch', 'Người dịch', 'Nhóm phóng viên', 'Tin và ảnh', 'Ảnh và bài', 'Bài - ảnh', 'Tin - ảnh', 'By'],
    bylineEnds: ['thực hiện', 'tổng hợp', 'lược dịch', 'biên dịch', 'lược thuật', 'lược ghi', 'ghi', 'ghi chép', 'dịch', 'từ', 'viết từ', 't/h', 'theo', 'biên soạn', 'cập nhật', 'đăng', 'đưa tin'],
    conjunctions: ['và'],
    jobs: ['phóng viên', 'biên tập viên', 'cộng tác viên', 'biên tập', 'chuyên gia', 'tổng hợp', 'lược dịch', 'dịch', 'ghi', 'thực hiện', 'theo dõi', 'chia sẻ', 'bình luận', 'google news', 'quảng cáo', 'ảnh', 'video', 'nguồn', 'xem thêm', 'tòa soạn', 'tác giả', 'thanh luận', 'đồ họa', 'thiết kế', 'clip'],
    creditPrefixes: ['Ảnh', 'Ảnh minh họa', 'Nguồn ảnh', 'Hình ảnh', 'Ảnh chụp màn hình', 'Nguồn', 'Đồ họa', 'Video', 'Clip', 'Hình', 'Tranh', 'Thiết kế'],
  },
};
