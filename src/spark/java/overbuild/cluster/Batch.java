package overbuild.cluster;

import java.io.Serializable;
import java.util.List;

/**
 * What a task gives back.
 *
 * @param nanos how long it took
 * @param rows its rows as bytes
 */
record Batch(long nanos, List<byte[]> rows) implements Serializable {}
