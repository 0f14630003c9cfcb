package archfixtures.plaincore.settings;

/** Another core. */
public class Zone {}
