package overbuild.model;

/**
 * One order of capacity on its way into service.
 *
 * @param orderedAt tick of the order
 * @param dueAt tick at whose start it enters service
 * @param units capacity units
 * @param cost price agreed at the order, in money
 * @param parts number of equal payments
 * @param paid payments made
 * @param carried book value so far: what was paid, less what was written off
 * @param believedPrice price per service unit that its owner expected at delivery
 */
public record Project(
        int orderedAt,
        int dueAt,
        double units,
        double cost,
        int parts,
        int paid,
        double carried,
        double believedPrice) {
    /** Money still to pay. */
    public double outstanding() {
        return paid == parts ? 0 : cost * (parts - paid) / parts;
    }

    /** The part that is due in a tick; payments fall due from the beginning of construction to the last tick before service. */
    public double dueIn(int tick) {
        return paid < parts && tick >= dueAt - (parts - paid) ? cost / parts : 0;
    }

    /** The project after one more payment. */
    public Project withPayment() {
        return new Project(orderedAt, dueAt, units, cost, parts, paid + 1, carried + cost / parts, believedPrice);
    }

    /** The project a tick later, with all payments that are still to come. */
    public Project delayed() {
        return new Project(orderedAt, dueAt + 1, units, cost, parts, paid, carried, believedPrice);
    }

    /** A part of the project. */
    public Project part(double share) {
        return new Project(orderedAt, dueAt, share * units, share * cost, parts, paid, share * carried, believedPrice);
    }

    /** The project with its book value multiplied by a factor. */
    public Project withCarried(double factor) {
        return new Project(orderedAt, dueAt, units, cost, parts, paid, carried * factor, believedPrice);
    }
}
