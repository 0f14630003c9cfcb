package archfixtures.map.sync.record.misc;

/** In a folder that no subject has. */
public class UnknownFolderOfASubject {}
