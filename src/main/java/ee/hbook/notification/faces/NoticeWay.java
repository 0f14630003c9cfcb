package ee.hbook.notification.faces;

/**
 * A way from a notice to where it can be solved.
 *
 * @param words what is there
 * @param href the page, below the folder of the screens
 */
public record NoticeWay(String words, String href) {}
