package org.synaptarium.engine;

/** The Val66Met polymorphism of the BDNF gene. */
public enum Genotype {
  VAL_VAL,
  VAL_MET,
  MET_MET
}
