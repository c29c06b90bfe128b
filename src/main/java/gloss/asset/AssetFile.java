package gloss.asset;

import gloss.path.SitePath;

/**
 * A finished style sheet or script.
 *
 * @param path where it goes; its name carries its digest
 * @param bytes what is in it; changed by nobody
 */
@SuppressWarnings("ArrayRecordComponent")
public record AssetFile(SitePath path, byte[] bytes) {}
