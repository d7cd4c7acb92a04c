package overbuild.selftest;

import tools.jackson.databind.JsonNode;

/**
 * One case of a record.
 *
 * @param id name of the record
 * @param index place in the record, from 0
 * @param kind form of its inputs and outputs
 * @param through what the answer has to come out of: run, solver or formula
 * @param inputs inputs by name; null when the case has none
 * @param outputs expected outputs by name; null when the case has none
 * @param tolerance how near numbers have to come
 */
public record Case(
        String id, int index, String kind, String through, JsonNode inputs, JsonNode outputs, Tolerance tolerance) {}
