/** A family of plug-ins for tests; start with {@link overbuild.scenario.pet.Pet}. */
package overbuild.scenario.pet;
